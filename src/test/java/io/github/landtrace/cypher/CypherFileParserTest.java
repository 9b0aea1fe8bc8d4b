package io.github.landtrace.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CypherFileParserTest {

    private static final String FILE = """
            :param parcelId => 'PA-1';
            :param asOf => date('2011-06-30');
            :param limit => 5;

            /*
            title: Rights over a parcel
            description: |
              Two
              lines
            stability: experimental
            params:
              parcelId: { type: string, required: true, pattern: "PA-.+" }
              asOf:     { type: date }
              limit:    { type: integer, default: 100, min: 1, max: 1000 }
            columns:
              rightId: { type: string, description: Stable id }
              from:    { type: date, nullable: true }
            */
            // a comment with a ; and $nothing
            MATCH (parcel:Record {id: $parcelId}) // '
            WHERE parcel.name <> "$text; 'quoted'" AND $asOf IS NOT NULL
            RETURN parcel.id AS rightId, parcel.`odd $name;` AS from
            LIMIT $limit;
            """;

    private final List<Problem> problems = new ArrayList<>();

    private CypherFile parse(String text) {
        CypherFile file = new CypherFileParser(Kind.QUERY, Path.of("queries/rights.cypher"), problems).parse(text);
        assertThat(problems).isEmpty();
        return Objects.requireNonNull(file);
    }

    @Test
    void readsParametersColumnsAndStatement() {
        CypherFile file = parse(FILE);

        assertThat(file.id()).isEqualTo("rights");
        assertThat(file.stability()).isEqualTo(Stability.EXPERIMENTAL);
        assertThat(file.description()).isEqualTo("Two\nlines");
        assertThat(file.parameters()).extracting(Parameter::name).containsExactly("parcelId", "asOf", "limit");
        assertThat(file.parameters().get(2).defaultValue()).isEqualTo(100L);
        assertThat(file.parameters().get(2).max()).isEqualTo(1000L);
        assertThat(file.columns()).extracting(Column::name).containsExactly("rightId", "from");
        assertThat(file.columns().get(1).nullable()).isTrue();
        assertThat(file.statement()).startsWith("// a comment").endsWith("LIMIT $limit");
        assertThat(file.source()).isEqualTo(FILE);
        assertThat(file.example())
                .isEqualTo(Map.of("parcelId", "PA-1", "asOf", LocalDate.of(2011, 6, 30), "limit", 5L));
    }

    @Test
    void readsAByteOrderMarkAndWindowsLineEnds() {
        CypherFile plain = parse(FILE);
        CypherFile windows = parse("\uFEFF" + FILE.replace("\n", "\r\n"));

        assertThat(windows.statement()).isEqualTo(plain.statement());
        assertThat(windows.parameters()).isEqualTo(plain.parameters());
    }

    @Test
    void readsEveryKindOfExampleLiteral() throws Literals.NotALiteral {
        assertThat(Literals.read("[1, -2.5, 'it\\'s', \"two\", true, null, {a: date('2011-02-26'), b: []}]"))
                .isEqualTo(java.util.Arrays.asList(
                        1L, -2.5, "it's", "two", true, null, Map.of("a", LocalDate.of(2011, 2, 26), "b", List.of())));
        assertThat(Literals.read("datetime('2023-07-01T00:00:00Z')"))
                .isEqualTo(ZonedDateTime.parse("2023-07-01T00:00:00Z"));
        assertThat(Literals.read("point({longitude: 107.3, latitude: 30.3})"))
                .isEqualTo(Map.of("longitude", 107.3, "latitude", 30.3));
    }

    @Test
    void findsParametersOutsideOfStringsAndCommentsOnly() {
        assertThat(Statements.parametersOf("RETURN $a, '$b', \"$c\", `$d`, $e_1 /* $f */ // $g"))
                .containsExactly("a", "e_1");
    }
}
