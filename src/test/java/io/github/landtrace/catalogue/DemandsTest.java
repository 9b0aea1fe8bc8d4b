package io.github.landtrace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.landtrace.cypher.Asked;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.CypherFiles;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.cypher.Parameter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What parameters demand of each other, as the published queries declare it. */
class DemandsTest {

    private static final List<CypherFile> FILES = CypherFiles.read(Path.of("cypher"));

    private static CypherFile query(String id) {
        return FILES.stream()
                .filter(file -> file.kind() == Kind.QUERY && file.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Stream<CypherFile> queries() {
        return FILES.stream().filter(file -> file.kind() == Kind.QUERY);
    }

    private static List<Violation> violations(String id, String arguments) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments.split(" ")) {
            given.put(argument.substring(0, argument.indexOf('=')), argument.substring(argument.indexOf('=') + 1));
        }
        InvalidArguments refused = catchThrowableOfType(InvalidArguments.class, () -> Arguments.bind(query(id), given));
        return refused == null ? List.of() : refused.violations();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "household-land-ledger | householdId=H-DJ-22 from=2016-01-01 to=2005-12-31"
                        + " | to must be no less than from, which is 2016-01-01, got 2005-12-31"
                        + " | exchange from and to, or correct one of them",
                "cap-table | issuerId=C-DJ-01 from=2014-01-01 to=2011-12-31"
                        + " | to must be no less than from, which is 2014-01-01, got 2011-12-31"
                        + " | exchange from and to, or correct one of them",
                "what-changed | recordId=C-DJ-01 from=2014-01-01 to=2011-12-31"
                        + " | to must be no less than from, which is 2014-01-01, got 2011-12-31"
                        + " | exchange from and to, or correct one of them",
                "what-changed | recordId=C-DJ-01 from=2014-01-01 | to must be given together with from, got nothing"
                        + " | give to too, or leave out from",
                "what-changed | recordId=C-DJ-01 to=2014-01-01 knownFrom=2012-01-01"
                        + " | from must be given together with to, got nothing | give from too, or leave out to",
                "what-changed | recordId=C-DJ-01 asKnownAt=2014-01-01"
                        + " | from must be given, or else knownFrom, got nothing"
                        + " | give from or knownFrom, for example from=2011-01-01",
                "what-changed | recordId=C-DJ-01 knownFrom=2014-01-01 asKnownAt=2013-01-01"
                        + " | asKnownAt must be no less than knownFrom, which is 2014-01-01T00:00Z, got 2013-01-01T00:00Z"
                        + " | exchange knownFrom and asKnownAt, or correct one of them",
                "land-share-conversion-trace | asOf=2016-01-01"
                        + " | parcelId must be given, or else householdId, got nothing"
                        + " | give parcelId or householdId, for example parcelId=PA-DJ-0701",
                "separation-published-and-counted | divisionId=D-50 from=2020-12-31 asOf=2010-12-31"
                        + " | asOf must be no less than from, which is 2020-12-31, got 2010-12-31"
                        + " | exchange from and asOf, or correct one of them",
            })
    void refusesWhatWouldGiveAWrongAnswer(String id, String arguments, String message, String next) {
        assertThat(violations(id, arguments)).singleElement().satisfies(violation -> {
            assertThat(violation.message()).isEqualTo(message);
            assertThat(violation.next()).isEqualTo(next);
        });
    }

    @Test
    void comparesInstantsOfDifferentOffsetsByWhenTheyAre() {
        assertThat(violations(
                        "what-changed",
                        "recordId=R knownFrom=2014-01-01T07:00:00+08:00 asKnownAt=2013-12-31T23:30:00Z"))
                .isEmpty();
    }

    @Test
    void takesAnIntervalOfOneDayAndOneThatIsOpen() {
        assertThat(violations("cap-table", "issuerId=C-DJ-01 from=2014-01-01 to=2014-01-01"))
                .isEmpty();
        assertThat(violations("cooperative-dilution", "cooperativeId=C-DJ-01 from=2014-01-01"))
                .isEmpty();
    }

    @Test
    void saysNothingMoreOfAnArgumentThatCannotBeRead() {
        assertThat(violations("cap-table", "issuerId=C-DJ-01 from=x to=2011-12-31"))
                .extracting(Violation::parameter)
                .containsExactly("from");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyIntervalIsOrderedAndEveryExampleFits(CypherFile query) {
        List<String> names = query.parameters().stream().map(Parameter::name).toList();
        if (names.containsAll(List.of("from", "to"))) {
            assertThat(query.requires())
                    .extracting(requirement -> requirement.form().word() + requirement.parameters())
                    .contains("ordered[from, to]");
        }
        assertThatCode(() -> Arguments.bind(query, query.example())).doesNotThrowAnyException();
        for (Asked asked : query.asks()) {
            assertThatCode(() -> Arguments.bind(query, asked.with())).doesNotThrowAnyException();
        }
    }
}
