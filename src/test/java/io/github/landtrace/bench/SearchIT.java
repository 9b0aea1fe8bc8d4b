package io.github.landtrace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.SharedNeo4j;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way of the search by itself, on the sample. */
@ExtendWith(SharedNeo4j.class)
class SearchIT {

    /** Typed so that the way matches something. */
    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("ID", "H-DJ-22"),
            Map.entry("NUMBER", "500231"),
            Map.entry("NAME", "单国富"),
            Map.entry("VARIANT", "單國富"),
            Map.entry("EARLIER_NAME", "砚泉种养"),
            Map.entry("PLACE_NAME", "Wukan"),
            Map.entry("SUCCESSION", "梁平县"),
            Map.entry("ENGLISH", "Dianjiang County"),
            Map.entry("PINYIN", "shan guofu"),
            Map.entry("OTHER_READING", "dan guofu"),
            Map.entry("OTHER_TONES", "shán guófù"),
            Map.entry("PART_OF_NAME", "单国"),
            Map.entry("ID_PREFIX", "H-DJ"),
            Map.entry("INITIALS", "sgf"),
            Map.entry("ID_TYPO", "CO-LANYEN"),
            Map.entry("SOUND", "单国付"),
            Map.entry("SIMILAR", "单富国"),
            Map.entry("TEXT", "土地权属条例"),
            Map.entry("WORDS", "register of Shiyanwan"));

    private final Graph graph;
    private final CypherFile find;

    SearchIT(Graph sample, Catalogue catalogue) {
        this.graph = sample;
        this.find = catalogue.find(Kind.QUERY, "find").orElseThrow();
    }

    private List<Row> rows(Map<String, ?> arguments) {
        return graph.read(
                new Statement("find", find.statement(), Arguments.bind(find, arguments), Duration.ofMinutes(5)),
                Rows::toList);
    }

    private static List<Object> column(List<Row> rows, String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    static Stream<String> ways() {
        return TYPED.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void switchesEveryWayOff(String way) {
        String typed = TYPED.getOrDefault(way, "");
        Parameter ways = find.parameters().stream()
                .filter(parameter -> parameter.name().equals("ways"))
                .findFirst()
                .orElseThrow();
        List<String> others = new ArrayList<>(ways.allowed());
        others.remove(way);

        assertThat(Set.copyOf(ways.allowed())).isEqualTo(TYPED.keySet());
        assertThat(column(rows(Map.of("q", typed, "limit", 1000)), "matched")).contains(way);
        assertThat(column(rows(Map.of("q", typed, "limit", 1000, "ways", others)), "matched"))
                .doesNotContain(way);
        assertThat(new HashSet<>(column(rows(Map.of("q", typed, "limit", 1000, "ways", List.of(way))), "matched")))
                .isSubsetOf(Set.of(way));
    }

    @Test
    void ranksTheReadingOfASurnameAboveTheUsualOne() {
        Row right = rows(Map.of("q", "shan guofu")).get(0);
        Row other = rows(Map.of("q", "dan guofu")).get(0);

        assertThat(right.get("recordId")).isEqualTo(other.get("recordId")).isEqualTo("P-DJ-22-1");
        assertThat((Double) right.get("score")).isGreaterThan((Double) other.get("score"));
        assertThat(other.get("why")).asString().contains("it is read shan4 guo2 fu4");
    }

    @Test
    void showsWhatAPlaceBecameAndWhen() {
        List<Row> rows = rows(Map.of("q", "500234"));

        assertThat(column(rows, "recordId")).startsWith("D-500234", "D-500154");
        assertThat(rows.get(1).get("why")).isEqualTo("开县 500234 became it on 2016-01-01 (about)");
        assertThat(rows.get(0).get("validTo")).hasToString("2016-01-01");
        assertThat((List<?>) rows.get(0).get("sourceIds")).isNotEmpty();
    }

    @Test
    void guessesOnlyWhereNothingFitsBetter() {
        assertThat(column(rows(Map.of("q", "PA-DJ-0101")), "matched")).doesNotContain("ID_TYPO");
        assertThat(column(rows(Map.of("q", "傅大全")), "recordId")).doesNotContain("P-DJ-32-1");
    }
}
