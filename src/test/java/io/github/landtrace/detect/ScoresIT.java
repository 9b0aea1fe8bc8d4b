package io.github.landtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.SharedNeo4j;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The scores of the sample's records against the findings that they are made of. */
@ExtendWith(SharedNeo4j.class)
class ScoresIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final Graph graph;
    private final Catalogue catalogue;

    ScoresIT(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    @AfterEach
    void removeReviews() {
        graph.write(List.of(new Statement(
                "test",
                "MATCH (finding:Finding)-[:REVIEWED]->(review:Review) SET finding.review = 'NONE', "
                        + "finding.reviewedDigest = '' DETACH DELETE review",
                Map.of(),
                TIMEOUT)));
    }

    private List<Row> query(String id, Map<String, ?> given) {
        CypherFile file = catalogue.find(Kind.QUERY, id).orElseThrow();
        Map<String, Object> all = new HashMap<>(given);
        all.putIfAbsent("limit", 1000);
        return new FindingStore(graph, catalogue).read(file, all, Rows::toList);
    }

    private List<Row> findings(String subjectId) {
        return new FindingStore(graph, catalogue).read("findings-page", Map.of("subject", subjectId, "limit", 1000));
    }

    private static double number(Row row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).doubleValue();
    }

    /** 1 minus what each flagged finding leaves, of those that are about the record or show it. */
    private double expected(Row score) {
        double rest = 1;
        for (Row finding : findings(String.valueOf(score.get("recordId")))) {
            if (finding.get("verdict").equals("FLAGGED")) {
                rest *= 1 - ("HARD".equals(finding.get("severity")) ? 1.0 : 0.4) * number(finding, "score");
            }
        }
        return 1 - rest;
    }

    @Test
    void combinesTheConfidencesOfWhatIsFlagged() {
        List<Row> scores = query("suspicion-scores", Map.of());

        assertThat(scores).extracting(row -> row.get("kind")).contains("Household", "Cooperative");
        assertThat(scores)
                .filteredOn(row -> !row.get("kind").equals("Official"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(number(row, "score")).isCloseTo(expected(row), within(0.00001)));
        assertThat(scores)
                .extracting(row -> List.of(row.get("hard"), row.get("soft")))
                .contains(List.of(1L, 0L));
        assertThat(scores).anyMatch(row -> number(row, "score") == 0 && number(row, "unknown") > 0);
    }

    @Test
    void ordersByScoreThenHardThenSoft() {
        assertThat(query("suspicion-scores", Map.of())).isSortedAccordingTo((one, other) -> {
            int byScore = Double.compare(number(other, "score"), number(one, "score"));
            int byHard = Double.compare(number(other, "hard"), number(one, "hard"));
            int bySoft = Double.compare(number(other, "soft"), number(one, "soft"));
            return byScore != 0 ? byScore : byHard != 0 ? byHard : bySoft;
        });
    }

    @Test
    void aDismissedFindingAddsNothingAndIsShown() {
        Row before = query("suspicion-scores", Map.of("recordId", "H-DJ-22")).get(0);
        String finding = "R01:H-DJ-22:SU-DJ-22";
        new Reviews(graph, catalogue, Clock.systemUTC())
                .review(finding, Map.of("decision", "DISMISSED", "reason", "given back", "by", "A. Reader"), TIMEOUT);
        Row after = query("suspicion-scores", Map.of("recordId", "H-DJ-22")).get(0);

        assertThat(number(before, "score")).isGreaterThan(0.9);
        assertThat(number(after, "score")).isLessThan(number(before, "score"));
        assertThat(after.get("dismissed")).isEqualTo(1L);
        assertThat((List<?>) after.get("parts")).anySatisfy(part -> {
            Map<?, ?> shown = (Map<?, ?>) part;
            assertThat(shown.get("finding")).isEqualTo(finding);
            assertThat(shown.get("review")).isEqualTo("DISMISSED");
            assertThat(shown.get("adds")).isEqualTo(0.0);
        });
    }

    @Test
    void ranksPlacesAndHidesSmallNumbers() {
        List<Row> shown = query("places-by-rate", Map.of("level", "VILLAGE", "minHouseholds", 10, "minFindings", 3));
        List<Row> hidden =
                query("places-by-rate", Map.of("level", "VILLAGE", "minHouseholds", 10, "minFindings", 1000));

        assertThat(shown).allSatisfy(row -> assertThat(row.get("hidden")).isEqualTo(row.get("households") == null));
        List<Row> ranked =
                shown.stream().filter(row -> row.get("hidden").equals(false)).toList();
        assertThat(ranked)
                .hasSizeGreaterThan(1)
                .allSatisfy(row -> assertThat(number(row, "rate"))
                        .isCloseTo(1000 * number(row, "flagged") / number(row, "households"), within(0.001)));
        assertThat(ranked.stream().map(row -> number(row, "rate")).toList())
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        long few = ranked.stream().filter(row -> number(row, "flagged") > 0).count();
        assertThat(hidden)
                .filteredOn(row -> row.get("hidden").equals(true))
                .hasSize(shown.size() - ranked.size() + (int) few);
        assertThat(hidden)
                .filteredOn(row -> row.get("hidden").equals(true))
                .allMatch(
                        row -> row.get("flagged") == null && row.get("households") == null && row.get("rate") == null);
    }

    @Test
    void countsAPlaceUnderTheCodeThatItHasNow() {
        assertThat(query("places-by-rate", Map.of("level", "COUNTY", "minHouseholds", 10, "minFindings", 3)))
                .extracting(row -> row.get("placeId"))
                .contains("D-500155")
                .doesNotContain("D-500228");
    }

    @Test
    void hidesNoPlaceAloneAmongThoseRightAboveIt() {
        List<Integer> flagged =
                query("places-by-rate", Map.of("level", "COUNTY", "minHouseholds", 10, "minFindings", 3)).stream()
                        .map(row -> (int) number(row, "flagged"))
                        .sorted()
                        .toList();
        assertThat(flagged).hasSizeGreaterThan(2).doesNotHaveDuplicates();

        assertThat(query(
                        "places-by-rate",
                        Map.of("level", "COUNTY", "minHouseholds", 10, "minFindings", flagged.get(0) + 1)))
                .filteredOn(row -> row.get("hidden").equals(true))
                .hasSize(2);
    }
}
