package io.github.landtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.generate.GenerationListener;
import io.github.landtrace.generate.GenerationPlan;
import io.github.landtrace.generate.Generator;
import io.github.landtrace.generate.Profile;
import io.github.landtrace.generate.scenario.Scenarios;
import io.github.landtrace.graph.Row;
import io.github.landtrace.load.TestFolder;
import io.github.landtrace.testing.OwnDatabase;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a generated township a part of what findings rest on is taken back and shown again: a run that looks only at what
 * changed leaves nothing for a run over everything to find.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IncrementalRunIT {

    /** When the generated package was recorded. */
    private static final String FIRST = "2023-12-31T00:00:00Z";

    private static final String TAKEN_BACK = "2030-01-01T00:00:00Z";
    private static final String SHOWN_AGAIN = "2031-01-01T00:00:00Z";
    private static final List<String> TABLES = List.of(
            "surrenders",
            "notices",
            "payments",
            "registration-changes",
            "land-use-changes",
            "approvals",
            "capital-rounds",
            "resolutions",
            "rights",
            "holdings",
            "stakes",
            "memberships",
            "kinships",
            "event-authorisations",
            "ended-rights",
            "evidence");

    private static final Set<String> RULES = Set.of("R01", "R05", "R09", "R12", "R14", "R15");

    @TempDir
    private static Path temporary;

    private static OwnDatabase database;

    @BeforeAll
    static void start() {
        new Generator(SampleDatabase.home().resolve("import"), Scenarios.all())
                .run(
                        new GenerationPlan(Profile.TOWNSHIP, 700, 5, 0),
                        temporary.resolve("world"),
                        temporary.resolve("labels"),
                        GenerationListener.NONE);
        database = OwnDatabase.start(temporary);
        database.load(temporary.resolve("world"));
        assertThat(notes()).isEmpty();
        run(false);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static DetectionReport run(boolean onlyChanged) {
        return new Detector(database.graph(), database.catalogue(), Clock.systemUTC())
                .run(rules(), onlyChanged, DetectionListener.NONE);
    }

    /** Of each kind of subject some: every further rule costs a plan in each of the runs. */
    private static List<CypherFile> rules() {
        return database.catalogue().rules().stream()
                .filter(rule -> RULES.contains(rule.id()))
                .toList();
    }

    private static void load(TestFolder folder) {
        assertThat(database.load(folder.path()).firstFaults()).isEmpty();
    }

    private static List<Row> notes() {
        return database.rows("MATCH (change:RecordChange) RETURN change.ids AS ids", Map.of());
    }

    private static Set<String> evidence() {
        Set<String> ids = new HashSet<>();
        database.rows("MATCH (finding:Finding) RETURN finding.evidenceIds AS ids ORDER BY finding.id", Map.of())
                .forEach(row -> ((List<?>) row.get("ids")).forEach(id -> ids.add(String.valueOf(id))));
        return ids;
    }

    /** Every third row that is, or ties, something that a finding rests on. */
    private static int correct(Path folder, Set<String> evidence, String recordedAt, String supersededAt)
            throws IOException {
        TestFolder corrections = new TestFolder(folder);
        int corrected = 0;
        for (String table : TABLES) {
            List<String> lines = Files.readAllLines(temporary.resolve("world/" + table + ".csv"));
            List<String> columns = List.of(lines.get(0).split(","));
            List<String> rows = lines.stream()
                    .skip(1)
                    .filter(line -> !line.contains("\"") && line.split(",", -1).length == columns.size())
                    .filter(line -> List.of(line.split(",", -1)).stream().anyMatch(evidence::contains))
                    .toList();
            List<String> chosen = new ArrayList<>(List.of(lines.get(0)));
            for (int at = 0; at < rows.size(); at += 3) {
                String[] cells = rows.get(at).split(",", -1);
                if (cells[columns.indexOf("supersededAt")].isEmpty()) {
                    cells[columns.indexOf("supersededAt")] = supersededAt;
                    cells[columns.indexOf("recordedAt")] =
                            recordedAt.isEmpty() ? cells[columns.indexOf("recordedAt")] : recordedAt;
                    chosen.add(String.join(",", cells));
                    corrected++;
                }
            }
            if (chosen.size() > 1) {
                corrections.table(table, chosen.toArray(String[]::new));
            }
        }
        load(corrections.recordedAt(FIRST));
        return corrected;
    }

    @Test
    @Order(1)
    void afterPapersWereTakenBackItFindsWhatARunOverEverythingFinds() throws IOException {
        int corrected = correct(temporary.resolve("back"), evidence(), "", TAKEN_BACK);
        DetectionReport incremental = run(true);
        DetectionReport whole = run(false);

        assertThat(corrected).isGreaterThan(50);
        assertThat(incremental.changes()).extracting(FindingChange::status).contains("CHANGED", "GONE");
        assertThat(incremental.changes()).allMatch(it -> it.reasons().equals(List.of("DATA")));
        assertThat(whole.changes()).isEmpty();
    }

    @Test
    @Order(2)
    void afterTheyAreShownAgainTheFindingsComeBack() throws IOException {
        correct(temporary.resolve("again"), evidence(), SHOWN_AGAIN, "");
        DetectionReport incremental = run(true);
        DetectionReport whole = run(false);

        assertThat(incremental.changes()).extracting(FindingChange::status).contains("CHANGED", "NEW");
        assertThat(whole.changes()).isEmpty();
    }

    @Test
    @Order(3)
    void itLooksAtLittleWhereOneHouseholdChanged() throws IOException {
        String household = String.valueOf(database.rows(
                        "MATCH (finding:Finding {ruleId: 'R01'}) WHERE finding.status <> 'GONE' "
                                + "RETURN finding.subjectId AS id ORDER BY id LIMIT 1",
                        Map.of())
                .get(0)
                .get("id"));
        load(new TestFolder(temporary.resolve("one"))
                .table(
                        "households",
                        "id,name,registerNo,kind,recordedAt",
                        household + ",改名户,XN-TEST,FAMILY," + SHOWN_AGAIN));
        DetectionReport incremental = run(true);
        long records = (Long) database.rows("MATCH (record:Record) RETURN count(record) AS n", Map.of())
                .get(0)
                .get("n");

        RuleReport first = incremental.rules().get(0);
        assertThat(first.ruleId()).isEqualTo("R01");
        assertThat(Long.parseLong(first.lookedAt())).isBetween(1L, records / 20);
        assertThat(incremental.changes()).extracting(FindingChange::subjectId).contains(household);
        assertThat(run(false).changes()).isEmpty();
    }

    @Test
    @Order(4)
    void itLooksAtNothingWhereNothingChangedAndForgetsWhatEveryRuleHasSeen() {
        DetectionReport incremental = run(true);

        assertThat(incremental.rules()).extracting(RuleReport::lookedAt).containsOnly("0");
        assertThat(incremental.changes()).isEmpty();
        assertThat(notes()).isEmpty();
    }

    @Test
    @Order(5)
    void itLooksAtEverythingWhereTheLawOrADivisionChanged() {
        load(new TestFolder(temporary.resolve("place"))
                .table(
                        "divisions",
                        "id,code,name,nameEn,level,settleTier,recordedAt",
                        "D-50,50,重庆市,Chongqing Shi,PROVINCE,DISTRICTED_CITY," + SHOWN_AGAIN));
        assertThat(run(true).rules()).extracting(RuleReport::lookedAt).containsOnly("all");

        load(new TestFolder(temporary.resolve("law"))
                .table(
                        "surrender-rules",
                        "id,landClasses,priority,verdict,citations,recordedAt",
                        "SR-TEST,ARABLE,0,LAWFUL_MANDATORY,I-RLCL-2002#26(3)," + SHOWN_AGAIN));
        DetectionReport law = run(true);
        assertThat(law.rules()).extracting(RuleReport::lookedAt).containsOnly("all");
        assertThat(law.changes()).allSatisfy(it -> assertThat(it.reasons()).contains("LAW"));
    }
}
