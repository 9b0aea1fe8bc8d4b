package io.github.landtrace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.landtrace.cypher.Column;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.cypher.ParameterType;
import io.github.landtrace.cypher.Stability;
import io.github.landtrace.cypher.Writes;
import io.github.landtrace.names.Derivation;
import io.github.landtrace.names.Derived;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    private static final CypherFile QUERY = new CypherFile(
            Kind.QUERY,
            "rights",
            Path.of("rights.cypher"),
            "Rights",
            "",
            Stability.STABLE,
            List.of(
                    parameter("parcelId", ParameterType.STRING, true, null, null, null, List.of(), "PA-.+"),
                    parameter("asOf", ParameterType.DATE, false, null, null, null, List.of(), null),
                    parameter("asKnownAt", ParameterType.DATETIME, false, null, null, null, List.of(), null),
                    parameter("limit", ParameterType.INTEGER, false, 100L, 1L, 1000L, List.of(), null),
                    parameter("least", ParameterType.NUMBER, false, null, 0.5, null, List.of(), null),
                    parameter("open", ParameterType.BOOLEAN, false, null, null, null, List.of(), null),
                    parameter("direction", ParameterType.STRING, false, "up", null, null, List.of("up", "down"), null),
                    parameter("ids", ParameterType.STRINGS, false, null, 1L, 2L, List.of(), null)),
            List.of(),
            List.of(new Column("id", io.github.landtrace.cypher.ColumnType.STRING, false, null)),
            null,
            Writes.NOTHING,
            null,
            List.of(),
            Map.of(),
            "RETURN 1",
            "");

    private static Parameter parameter(
            String name,
            ParameterType type,
            boolean required,
            @Nullable Object defaultValue,
            @Nullable Number min,
            @Nullable Number max,
            List<String> allowed,
            @Nullable String pattern) {
        return new Parameter(
                name, type, required, defaultValue, null, min, max, allowed, List.of(), pattern, null, "example");
    }

    @Test
    void givesAnAllowedValueAsExampleWhereTheFileHasNone() {
        Parameter verdict = new Parameter(
                "verdict",
                ParameterType.STRING,
                false,
                null,
                null,
                null,
                null,
                List.of("FLAGGED", "CLEARED"),
                List.of(),
                null,
                null,
                null);
        Parameter place = new Parameter(
                "place", ParameterType.DATE, false, null, null, null, null, List.of(), List.of(), null, null, null);
        CypherFile file = new CypherFile(
                Kind.SYSTEM,
                "page",
                Path.of("page.cypher"),
                "Page",
                "",
                Stability.STABLE,
                List.of(verdict, place),
                List.of(),
                List.of(),
                null,
                Writes.NOTHING,
                null,
                List.of(),
                Map.of(),
                "RETURN 1",
                "");

        InvalidArguments thrown = catchThrowableOfType(
                InvalidArguments.class, () -> Arguments.bind(file, Map.of("verdict", "flagged", "place", "x")));

        assertThat(thrown.violations())
                .extracting(Violation::next)
                .containsExactly("correct verdict, for example FLAGGED", "correct place");
    }

    @Test
    void makesAnArgumentOfAnotherWhereItIsNotGiven() {
        Parameter typed = parameter("q", ParameterType.STRING, true, null, null, null, List.of(), null);
        Parameter letters = new Parameter(
                "letters",
                ParameterType.STRING,
                false,
                null,
                new Derived(Derivation.LETTERS, "q"),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                "");
        CypherFile file = QUERY.withParameters(List.of(typed, letters));

        assertThat(Arguments.bind(file, Map.of("q", "Shàn"))).containsEntry("letters", "shan");
        assertThat(Arguments.bind(file, Map.of("q", "Shàn", "letters", ""))).containsEntry("letters", "shan");
        assertThat(Arguments.bind(file, Map.of("q", "Shàn", "letters", "dan"))).containsEntry("letters", "dan");
        assertThat(Arguments.bind(file, Map.of("q", "H-DJ-01"))).containsEntry("letters", "");
    }

    @Test
    void readsTextsAsTheirTypesAndFillsDefaultsIn() {
        Map<String, ?> bound = Arguments.bind(
                QUERY,
                Map.of(
                        "parcelId", "PA-1",
                        "asOf", "2011-06-30",
                        "asKnownAt", "2012-01-01T08:00:00+08:00",
                        "least", "0.5",
                        "open", "true",
                        "ids", "a,b"));

        assertThat(bound.get("asOf")).isEqualTo(LocalDate.of(2011, 6, 30));
        assertThat(bound.get("asKnownAt")).isEqualTo(ZonedDateTime.parse("2012-01-01T08:00:00+08:00"));
        assertThat(bound.get("limit")).isEqualTo(100L);
        assertThat(bound.get("least")).isEqualTo(0.5);
        assertThat(bound.get("open")).isEqualTo(true);
        assertThat(bound.get("direction")).isEqualTo("up");
        assertThat(bound.get("ids")).isEqualTo(List.of("a", "b"));
    }

    @Test
    void readsJsonValues() {
        Map<String, ?> bound =
                Arguments.bind(QUERY, Map.of("parcelId", "PA-1", "limit", 7, "open", false, "ids", List.of("a")));

        assertThat(bound.get("limit")).isEqualTo(7L);
        assertThat(bound.get("open")).isEqualTo(false);
        assertThat(bound.get("ids")).isEqualTo(List.of("a"));
        assertThat(bound).containsEntry("asOf", null);
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, a whole number between 1 and 1000",
        "limit, 1001, a whole number between 1 and 1000",
        "limit, 1.5, a whole number between 1 and 1000",
        "limit, 99999999999999999999, a whole number between 1 and 1000",
        "least, 0.4, a number of at least 0.5",
        "least, NaN, a number of at least 0.5",
        "asOf, 2011-02-30, a day such as 2011-06-30",
        "asKnownAt, yesterday, an instant such as 2011-06-30T00:00:00Z",
        "open, yes, true or false",
        "direction, sideways, 'one of up, down'",
        "parcelId, X-1, a text matching PA-.+",
        "ids, 'a,b,c', texts parted by commas of 1 to 2 items",
        "parcelid, PA-1, 'one of parcelId, asOf, asKnownAt, limit, least, open, direction, ids'",
    })
    void saysWhatWasGotAndWhatIsAllowed(String name, String value, String allowed) {
        Map<String, String> given = new java.util.HashMap<>(Map.of("parcelId", "PA-1"));
        given.put(name, value);

        InvalidArguments refused = catchThrowableOfType(InvalidArguments.class, () -> Arguments.bind(QUERY, given));

        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.parameter()).isEqualTo(name);
            assertThat(violation.allowed()).isEqualTo(allowed);
            assertThat(violation.next()).isNotBlank();
        });
    }

    @Test
    void reportsEveryViolationAtOnce() {
        InvalidArguments refused = catchThrowableOfType(
                InvalidArguments.class, () -> Arguments.bind(QUERY, Map.of("limit", "0", "asOf", "x", "stray", "1")));

        assertThat(refused.violations())
                .extracting(Violation::parameter)
                .containsExactly("parcelId", "asOf", "limit", "stray");
    }

    @Test
    void takesAWholeNumberAsItsDefaultIs() {
        CypherFile file = QUERY.withParameters(List.of(
                parameter("percent", ParameterType.NUMBER, false, 25L, null, null, List.of(), null),
                parameter("ratio", ParameterType.NUMBER, false, 0.9, null, null, List.of(), null)));

        assertThat(Arguments.bind(file, Map.of("percent", "25", "ratio", "1")))
                .containsEntry("percent", 25L)
                .containsEntry("ratio", 1.0);
        assertThat(Arguments.bind(file, Map.of("percent", 25.5))).containsEntry("percent", 25.5);
    }
}
