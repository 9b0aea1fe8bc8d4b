package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the founding questions must not read into a record: cases that the sample lacks, put into it and taken out again. */
@ExtendWith(SharedNeo4j.class)
class AskedEdgesIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final String KNOWN = "{recordedAt: datetime('2010-01-01T00:00:00Z')}";
    private static final Map<String, String> ROUTES =
            Map.of("from", "2008-01-01", "to", "2016-01-01", "proven", "true");
    private static final Map<String, String> TOWNS = Map.of("from", "2003-03-01", "to", "2023-01-01");
    private static final Map<String, String> ASSIGNED = Map.of("from", "2012-06-18", "to", "2012-06-19");

    private static SampleDatabase database;

    @BeforeAll
    static void start(SampleDatabase sample) {
        database = sample;
    }

    @Test
    void takesNoContractThatWasSignedAfterTheDay() {
        write(
                "MATCH (change:Record {id: 'RC-LP-07'}) CREATE (change)-[:EVIDENCED_BY " + KNOWN + "]->(:Record:Source "
                        + "{id: 'SRC-TEST-LATE', type: 'CONTRACT', signedOn: date('2009-06-01'), recordedAt: datetime('2010-01-01T00:00:00Z')})");
        try {
            assertThat(only("routes-without-evidence", ROUTES, "changeId", "RC-LP-07"))
                    .containsEntry("verdict", "UNKNOWN")
                    .containsEntry("laterIds", List.of("SRC-TEST-LATE"))
                    .containsEntry("evidenceIds", List.of());

            write("MATCH (paper:Record {id: 'SRC-TEST-LATE'}) SET paper.signedOn = date('2009-05-11')");

            assertThat(only("routes-without-evidence", ROUTES, "changeId", "RC-LP-07"))
                    .containsEntry("verdict", "PROVEN");
        } finally {
            write("MATCH (paper:Record {id: 'SRC-TEST-LATE'}) DETACH DELETE paper");
        }
    }

    @Test
    void takesAStakeForInvestmentAndNotForTax() {
        write(
                "MATCH (household:Record {id: 'H-YJ-03'}), (place:Record {id: 'D-500107001'}) CREATE (household)-[:HOLDS_STAKE "
                        + KNOWN + "]->(:Record:Party:Company {id: 'CO-TEST'})-[:LOCATED_IN " + KNOWN + "]->(place)");
        try {
            assertThat(only("routes-without-evidence", ROUTES, "changeId", "RC-YJ-03"))
                    .containsEntry("verdict", "PROVEN");

            write("MATCH (change:Record {id: 'RC-YJ-03'}) SET change.entryRoute = 'TAX'");

            assertThat(only("routes-without-evidence", ROUTES, "changeId", "RC-YJ-03"))
                    .containsEntry("verdict", "MISSING");
        } finally {
            write("MATCH (change:Record {id: 'RC-YJ-03'}) SET change.entryRoute = 'INVESTMENT'");
            write("MATCH (company:Record {id: 'CO-TEST'}) DETACH DELETE company");
        }
    }

    @Test
    void callsNobodyAMemberWhoseFirstDayIsNotOnRecord() {
        String membership = "MATCH (:Record {id: 'P-JL-02-1'})-[member:MEMBER_OF]->(:Record {id: 'K-JL-1'}) SET ";
        write(membership + "member.kept = member.from, member.from = null");
        try {
            assertThat(only("collective-members-on-day", Map.of("collectiveId", "K-JL-1"), "personId", "P-JL-02-1"))
                    .containsEntry("why", "SINCE_NOT_KNOWN")
                    .containsEntry("member", null);
        } finally {
            write(membership + "member.from = member.kept, member.kept = null");
        }
    }

    @Test
    void countsNoHouseholdAsFlaggedWhoseFindingWasDismissed() {
        String finding =
                "MATCH (finding:Finding {ruleId: 'R01', verdict: 'FLAGGED'})-[:ABOUT]->(:Record {id: 'H-DJ-22'}) SET ";
        write(finding + "finding.review = 'DISMISSED', finding.reviewedDigest = finding.digest");
        try {
            assertThat(only("findings-by-destination", TOWNS, "tier", "TOWN"))
                    .containsEntry("flagged", 5L)
                    .containsEntry("dismissed", 1L);

            write(finding + "finding.reviewedDigest = 'of another day'");

            assertThat(only("findings-by-destination", TOWNS, "tier", "TOWN"))
                    .containsEntry("flagged", 6L)
                    .containsEntry("dismissed", 0L);
        } finally {
            write(finding + "finding.review = 'NONE', finding.reviewedDigest = ''");
        }
    }

    @Test
    void takesNoPaperForCompleteAtAPlaceThatItDoesNotName() {
        Map<String, String> batch =
                Map.of("divisionId", "D-500231", "from", "2012-09-01", "to", "2012-10-01", "asOf", "2016-12-31");
        assertThat(only("reclassified-without-urban-insurance", batch, "batchId", "B-DJ-2012"))
                .containsEntry("notEnrolled", 4L);
        write(
                "MATCH (paper:Record {id: 'SRC-INSURANCE'}) SET paper.kept = paper.coversDivisionIds, paper.coversDivisionIds = ['D-500107110']");
        try {
            assertThat(only("reclassified-without-urban-insurance", batch, "batchId", "B-DJ-2012"))
                    .containsEntry("notEnrolled", 0L)
                    .containsEntry("unknownPeople", 4L);
        } finally {
            write(
                    "MATCH (paper:Record {id: 'SRC-INSURANCE'}) SET paper.coversDivisionIds = paper.kept, paper.kept = null");
        }
    }

    @Test
    void takesTheConsentOfTheIssuerAndOfNobodyElseNorAfterwards() {
        write(
                "MATCH (transfer:Record {id: 'TR-JL-15-AS'}), (owner:Record {id: 'K-JL-1'}) CREATE (transfer)-[:AUTHORISED_BY "
                        + KNOWN + "]->(:Record:Resolution {id: 'RS-TEST', on: date('2012-06-30')})-[:RESOLVED_BY "
                        + KNOWN + "]->(owner)");
        try {
            assertThat(answer("transfers-not-permitted", ASSIGNED)).hasSize(1);

            write(
                    "MATCH (:Record {id: 'PA-JL-1501'})<-[:OVER]-(:LandRight {type: 'COLLECTIVE_OWNERSHIP'})<-[:HOLDS]-(owner),"
                            + " (act:Record {id: 'RS-TEST'})-[old:RESOLVED_BY]->() SET act.on = date('2012-06-01') DELETE old"
                            + " CREATE (act)-[:RESOLVED_BY " + KNOWN + "]->(owner)");

            assertThat(answer("transfers-not-permitted", ASSIGNED)).isEmpty();

            write(
                    "MATCH (act:Record {id: 'RS-TEST'})-[old:RESOLVED_BY]->(), (office:Record {id: 'A-JL-TOWN'}) DELETE old"
                            + " CREATE (act)-[:RESOLVED_BY " + KNOWN + "]->(office)");

            assertThat(answer("transfers-not-permitted", ASSIGNED))
                    .singleElement()
                    .extracting(row -> row.get("because"))
                    .isEqualTo("not on record whether kept: ISSUER_CONSENT");
        } finally {
            write("MATCH (act:Record {id: 'RS-TEST'}) DETACH DELETE act");
        }
    }

    @Test
    void countsTheChangeOfASingleMemberOfAResettledHousehold() {
        String household = "MATCH (:Record {id: 'H-LP-30'})-[underwent:UNDERWENT]->(change:Record {id: 'RC-LP-30'}) ";
        write(household + "MATCH (person:Record {id: 'P-LP-30-2'}) SET underwent.supersededAt = underwent.recordedAt"
                + " CREATE (person)-[:UNDERWENT " + KNOWN + "]->(change)");
        try {
            assertThat(only("resettled-households", Map.of(), "householdId", "H-LP-30"))
                    .containsEntry("changeId", "RC-LP-30")
                    .containsEntry("changedId", "P-LP-30-2")
                    .containsEntry("consent", "UNKNOWN");
        } finally {
            write(
                    "MATCH (:Record {id: 'P-LP-30-2'})-[underwent:UNDERWENT]->(:Record {id: 'RC-LP-30'}) DELETE underwent");
            write(household + "SET underwent.supersededAt = null");
        }
    }

    private static Map<String, Object> only(String query, Map<String, String> given, String column, String value) {
        List<Row> rows = answer(query, given).stream()
                .filter(row -> value.equals(row.get(column)))
                .toList();
        assertThat(rows).hasSize(1);
        return rows.get(0).asMap();
    }

    private static List<Row> answer(String query, Map<String, String> given) {
        CypherFile file = database.catalogue().find(Kind.QUERY, query).orElseThrow();
        return database.graph()
                .read(new Statement(file.id(), file.statement(), Arguments.bind(file, given), TIMEOUT), Rows::toList);
    }

    private static void write(String statement) {
        Graph graph = database.graph();
        graph.write(List.of(new Statement("test", statement, Map.of(), TIMEOUT)));
    }
}
