package io.github.landtrace.bods;

import static io.github.landtrace.BodsText.entity;
import static io.github.landtrace.BodsText.person;
import static io.github.landtrace.BodsText.relationship;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementConverterTest {

    @TempDir
    private Path temporary;

    private final List<String> lines = new ArrayList<>(List.of(entity(id(1), "e1"), person(id(2), "p1")));

    private static String id(int number) {
        return String.format("%032d", number);
    }

    private Conversion convert() throws IOException {
        Path file = temporary.resolve("statements.jsonl");
        Files.write(file, lines);
        return StatementConverter.convert(
                file,
                Files.createTempDirectory(temporary, "tables"),
                temporary.resolve("refused.csv"),
                "T",
                KnownRecords.NONE,
                read -> {});
    }

    private List<String> refusals() throws IOException {
        return convert().firstRefused().stream().map(Refused::reason).toList();
    }

    /** The rows of a table without the columns that say what they rest on. */
    private List<String> stakes() throws IOException {
        Path file = temporary.resolve("statements.jsonl");
        Files.write(file, lines);
        Path folder = Files.createTempDirectory(temporary, "tables");
        Conversion converted = StatementConverter.convert(
                file, folder, temporary.resolve("refused.csv"), "T", KnownRecords.NONE, read -> {});
        assertThat(converted.firstRefused()).isEmpty();
        return Files.readAllLines(folder.resolve("stakes.csv")).stream()
                .skip(1)
                .map(line -> line.replace("\"", "").replaceAll("SRC-[^,]*", "").replaceAll("SK-T-r1\\.\\.", ""))
                .toList();
    }

    private void tell(int number, String date, String interest) {
        lines.add(relationship(id(number), "r1", "e1", "p1", interest)
                .replace("2020-01-01\", \"rec", date + "\", \"rec"));
    }

    private static String shares(String from, String share) {
        return "{\"type\": \"shareholding\", \"directOrIndirect\": \"direct\", \"share\": {" + share + "}"
                + (from.isEmpty() ? "" : ", \"startDate\": \"" + from + "\"") + "}";
    }

    @Test
    void endsTheOlderInterestOnTheDayOnWhichTheNewerStarts() throws IOException {
        tell(3, "2020-01-01", shares("2019-05-01", "\"exact\": 60"));
        tell(4, "2021-01-01", shares("2020-06-01", "\"exact\": 40.5"));

        assertThat(stakes())
                .containsExactly(
                        "2019-05-01,P-T-p1,CO-T-e1,60,60,false,,,,2019-05-01,,,2020-01-01T00:00:00Z,",
                        "2019-05-01,P-T-p1,CO-T-e1,60,60,false,,,,2019-05-01,2020-06-01,,2021-01-01T00:00:00Z,",
                        "2020-06-01,P-T-p1,CO-T-e1,40.5,40.5,false,,,,2020-06-01,,,2021-01-01T00:00:00Z,");
    }

    @Test
    void retractsAnInterestThatALaterStatementLetsBeginEarlier() throws IOException {
        tell(3, "2020-01-01", shares("2019-05-01", "\"exact\": 60"));
        tell(4, "2021-01-01", shares("2018-05-01", "\"exact\": 60"));

        assertThat(stakes())
                .containsExactly(
                        "2019-05-01,P-T-p1,CO-T-e1,60,60,false,,,,2019-05-01,,,2020-01-01T00:00:00Z,",
                        "2018-05-01,P-T-p1,CO-T-e1,60,60,false,,,,2018-05-01,,,2021-01-01T00:00:00Z,",
                        "2019-05-01,P-T-p1,CO-T-e1,60,60,false,,,,2019-05-01,,,2020-12-31T23:59:59.999999Z,2021-01-01T00:00:00Z");
    }

    @Test
    void endsWhatALaterStatementDoesNotMentionAnyMore() throws IOException {
        tell(3, "2020-01-01", shares("2019-05-01", "\"exclusiveMinimum\": 25, \"maximum\": 50"));
        tell(4, "2021-01-01", "{\"type\": \"boardMember\", \"directOrIndirect\": \"direct\"}");

        assertThat(stakes())
                .containsExactly(
                        "2019-05-01,P-T-p1,CO-T-e1,25,50,true,,,,2019-05-01,,,2020-01-01T00:00:00Z,",
                        "2019-05-01,P-T-p1,CO-T-e1,25,50,true,,,,2019-05-01,2021-01-01,,2021-01-01T00:00:00Z,");
    }

    @Test
    void splitsAStakeWhereItsVotesBegin() throws IOException {
        tell(
                3,
                "2020-01-01",
                shares("2018-01-01", "\"exact\": 60") + ","
                        + shares("2019-01-01", "\"exact\": 51").replace("shareholding", "votingRights"));

        assertThat(stakes())
                .containsExactly(
                        "2018-01-01,P-T-p1,CO-T-e1,60,60,false,,,,2018-01-01,2019-01-01,,2020-01-01T00:00:00Z,",
                        "2019-01-01,P-T-p1,CO-T-e1,60,60,false,51,51,false,2019-01-01,,,2020-01-01T00:00:00Z,");
    }

    @Test
    void goesOnWithTheStartOfWhatWasToldBeforeWhereAStatementTellsNone() throws IOException {
        tell(3, "2020-01-01", shares("", "\"exact\": 60"));
        tell(4, "2021-01-01", shares("", "\"exact\": 60"));
        tell(5, "2022-01-01", shares("", "\"exact\": 70"));

        assertThat(stakes())
                .containsExactly(
                        "open,P-T-p1,CO-T-e1,60,60,false,,,,,,,2020-01-01T00:00:00Z,",
                        "open,P-T-p1,CO-T-e1,60,60,false,,,,,,,2021-01-01T00:00:00Z,",
                        "2022-01-01,P-T-p1,CO-T-e1,70,70,false,,,,2022-01-01,,,2022-01-01T00:00:00Z,",
                        "open,P-T-p1,CO-T-e1,60,60,false,,,,,2022-01-01,,2022-01-01T00:00:00Z,");
    }

    @Test
    void keepsStatementsOfOneInstantApart() throws IOException {
        tell(3, "2020-01-01", shares("2019-05-01", "\"exact\": 60"));
        tell(4, "2020-01-01", shares("2019-05-01", "\"exact\": 70"));

        assertThat(stakes()).last().asString().endsWith("2020-01-01T00:00:00.001Z,");
    }

    @Test
    void addsSharesOfOneKindThatAreToldBesideEachOther() throws IOException {
        tell(3, "2020-01-01", shares("2019-05-01", "\"exact\": 60") + "," + shares("2019-05-01", "\"exact\": 5"));

        assertThat(stakes()).singleElement().asString().startsWith("2019-05-01,P-T-p1,CO-T-e1,65,65,");
    }

    @Test
    void givesDifferentRecordIdsDifferentIds() {
        Ids ids = new Ids("T");

        assertThat(ids.of("P", "a.b")).isEqualTo("P-T-a.2Eb");
        assertThat(ids.of("P", "a:b/é")).isEqualTo("P-T-a.3Ab.2F.C3.A9");
        assertThat(ids.of("P", "a-b")).isEqualTo("P-T-a-b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"exact\": 60|2020-01-01|2019-01-01|an interest ends on 2019-01-01, before it starts on 2020-01-01",
                "\"minimum\": 60, \"maximum\": 50|||the share is {\"minimum\":60,\"maximum\":50}; allowed: exact",
                "\"exclusiveMinimum\": 50, \"maximum\": 50|||with something between them",
                "\"minimum\": 5, \"exclusiveMinimum\": 6|||one minimum and one maximum",
                "\"exact\": 101|||/recordDetails/interests/0/share/exact: must have a maximum value of 100",
                "\"exact\": 1|2020-02-30||/recordDetails/interests/0/startDate"
            })
    void refusesAnInterestThatCannotBe(String share, String from, String to, String reason) throws IOException {
        String dates = (from == null ? "" : ", \"startDate\": \"" + from + "\"")
                + (to == null ? "" : ", \"endDate\": \"" + to + "\"");
        tell(3, "2020-01-01", "{\"type\": \"shareholding\", \"share\": {" + share + "}" + dates + "}");

        assertThat(refusals()).singleElement().asString().contains(reason);
    }

    @Test
    void refusesWhatBreaksTheOrderOfARecord() throws IOException {
        tell(3, "2021-01-01", shares("2019-05-01", "\"exact\": 60"));
        tell(4, "2020-01-01", shares("2019-05-01", "\"exact\": 70"));
        tell(5, "2022-01-01", shares("2019-05-01", "\"exact\": 70"));
        lines.set(4, lines.get(4).replaceFirst("\\{", "{\"recordStatus\": \"closed\", "));
        tell(6, "2023-01-01", shares("2019-05-01", "\"exact\": 70"));
        lines.add(lines.get(0));

        assertThat(refusals())
                .satisfiesExactly(
                        reason -> assertThat(reason)
                                .contains("statementDate is 2020-01-01, before that of statement " + id(3)),
                        reason -> assertThat(reason).contains("was closed by statement " + id(5)),
                        reason -> assertThat(reason).contains("another statement above has this statementId"));
    }

    @Test
    void refusesWhomNoRelationshipMayConnect() throws IOException {
        lines.add(relationship(id(3), "r1", "p1", "e1", "{\"beneficialOwnershipOrControl\": true}"));
        lines.add(relationship(id(4), "r2", "e1", "gone", "{}"));
        lines.add(relationship(id(5), "r3", "e1", "p1", "{}")
                .replace("\"subject\"", "\"componentRecords\": [\"r9\"], \"subject\""));
        lines.add(entity(id(6), "p1"));
        lines.add(entity(id(7), "e1")
                .replaceFirst(
                        "\\{",
                        "{\"publicationDetails\": {\"publicationDate\": \"2020-01-01\", \"bodsVersion\": \"0.3\","
                                + " \"publisher\": {\"name\": \"x\"}}, "));

        assertThat(refusals())
                .satisfiesExactly(
                        reason -> assertThat(reason)
                                .contains("subject is the person p1")
                                .contains("beneficialOwnershipOrControl is true of an entity"),
                        reason -> assertThat(reason).contains("interestedParty is gone; allowed: the recordId of"),
                        reason -> assertThat(reason).contains("componentRecords names r9"),
                        reason -> assertThat(reason).contains("record p1 is an entity that is no state body here"),
                        reason -> assertThat(reason).contains("bodsVersion is 0.3; allowed: 0.4"));
    }

    @Test
    void remarksAComponentThatNothingNames() throws IOException {
        lines.add(
                relationship(id(3), "r1", "e1", "p1", "{}").replace("\"isComponent\": false", "\"isComponent\": true"));

        assertThat(convert().remarks()).singleElement().asString().contains("r1 is a component, but no statement");
    }
}
