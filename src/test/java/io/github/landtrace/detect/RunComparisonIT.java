package io.github.landtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.catalogue.InvalidArguments;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Row;
import io.github.landtrace.load.CarriedOver;
import io.github.landtrace.load.CarryOver;
import io.github.landtrace.load.TestFolder;
import io.github.landtrace.testing.OwnDatabase;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Runs on the sample, one after the other: after nothing, a correction, a change of law, a new version of a rule. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunComparisonIT {

    private static final String LATER = "2025-01-01T00:00:00Z";
    private static final String REVIEWED = "R01:H-DJ-23:SU-DJ-23";
    private static final String DISMISSED = "R01:H-DJ-22:SU-DJ-22";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T08:00:00Z"), ZoneOffset.UTC);
    /** A database plans each rule anew; what is compared here is the same for all. */
    private static final Set<String> RULES = Set.of("R01", "R05", "R12", "R15");

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @TempDir
    private static Path temporary;

    private static OwnDatabase database;

    @BeforeAll
    static void start() {
        database = OwnDatabase.start(temporary);
        database.load(SampleDatabase.home().resolve("import"));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static DetectionReport run(Catalogue catalogue) {
        return run(database, catalogue);
    }

    private static DetectionReport run(OwnDatabase own, Catalogue catalogue) {
        List<CypherFile> rules = catalogue.rules().stream()
                .filter(rule -> RULES.contains(rule.id()))
                .toList();
        return new Detector(own.graph(), catalogue, CLOCK).run(rules, DetectionListener.NONE);
    }

    private static Row finding(String id) {
        return new FindingStore(database.graph(), database.catalogue())
                .read("finding", Map.of("id", id))
                .get(0);
    }

    private static FindingChange change(DetectionReport report, String id) {
        return report.changes().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Row> review(String id, String decision, String reason) {
        return new Reviews(database.graph(), database.catalogue(), Clock.systemUTC())
                .review(id, Map.of("decision", decision, "reason", reason, "by", "A. Reader"), TIMEOUT);
    }

    @Test
    @Order(1)
    void everythingIsNewInTheFirstRunAndNothingInTheSecond() {
        DetectionReport first = run(database.catalogue());
        DetectionReport second = run(database.catalogue());

        assertThat(first.changes()).isNotEmpty().allMatch(it -> it.status().equals("NEW"));
        assertThat(first.changes()).allMatch(it -> it.reasons().equals(List.of("FIRST_RUN")));
        assertThat(second.changes()).isEmpty();
        assertThat(finding(REVIEWED).get("reasons")).isEqualTo(List.of("FIRST_RUN"));
    }

    @Test
    @Order(2)
    void aReviewIsKeptAndSaysWhoAndWhy() {
        Row kept = review(REVIEWED, "CONFIRMED", " the papers were read ").orElseThrow();
        review(DISMISSED, "CONFIRMED", "at first sight");
        review(DISMISSED, "DISMISSED", "given back since");

        assertThat(kept.get("reason")).isEqualTo("the papers were read");
        assertThat(kept.get("reviewedBy")).isEqualTo("A. Reader");
        assertThat(kept.get("verdict")).isEqualTo("CLEARED");
        assertThat(finding(REVIEWED).get("review")).isEqualTo("CONFIRMED");
        assertThat(finding(DISMISSED).get("review")).isEqualTo("DISMISSED");
        assertThat(review("R01:H-NONE:SU-NONE", "DISMISSED", "no such finding")).isEmpty();
        assertThatThrownBy(() -> review(REVIEWED, "GUILTY", " "))
                .isInstanceOfSatisfying(
                        InvalidArguments.class,
                        e -> assertThat(e.violations())
                                .extracting(it -> it.parameter())
                                .containsExactly("decision", "reason"));
        assertThat(page("CONFIRMED")).containsExactly(REVIEWED);
    }

    private static List<Object> page(String review) {
        return new FindingStore(database.graph(), database.catalogue())
                .read("findings-page", Map.of("review", review, "limit", 100)).stream()
                        .map(row -> (Object) row.get("id"))
                        .toList();
    }

    @Test
    @Order(3)
    void aCorrectionChangesAndRemovesFindingsBecauseOfData() {
        database.load(new TestFolder(temporary.resolve("correction"))
                .table(
                        "notices",
                        "id,kind,signedOn,deliveredOn,fromPartyId,toPartyId,recordedAt",
                        "NO-DJ-23,SURRENDER,2013-11-15,2013-11-15,H-DJ-23,K-DJ," + LATER)
                .table(
                        "surrenders",
                        "id,on,manner,note,recordedAt,supersededAt",
                        "SU-DJ-24,2013-10-15,VOLUNTARY,," + LATER + "," + LATER.replace("2025", "2026"))
                .path());

        DetectionReport report = run(database.catalogue());

        FindingChange changed = change(report, REVIEWED);
        assertThat(changed.status()).isEqualTo("CHANGED");
        assertThat(changed.verdict()).isEqualTo("FLAGGED");
        assertThat(changed.reasons()).containsExactly("DATA");
        assertThat(changed.review()).isEqualTo("FACTS_CHANGED");
        FindingChange gone = change(report, "R01:H-DJ-24:SU-DJ-24");
        assertThat(gone.status()).isEqualTo("GONE");
        assertThat(gone.reasons()).containsExactly("DATA");
        assertThat(report.changes()).hasSize(2);
        assertThat(report.rules().get(0).byStatus()).containsEntry("GONE", 1L);
        assertThat(finding(DISMISSED).get("review")).isEqualTo("DISMISSED");
        assertThat(page("FACTS_CHANGED")).containsExactly(REVIEWED);
        assertThat(finding(REVIEWED).get("previousVerdict")).isEqualTo("CLEARED");
    }

    @Test
    @Order(4)
    void aChangeOfTheTruthTableIsNamedAsTheReason() throws IOException {
        List<String> table = Files.readAllLines(SampleDatabase.home().resolve("import/surrender-rules.csv"));
        String row = table.stream()
                .filter(line -> line.startsWith("SR-RLCL2002-CITY-BEFORE-CIRCULAR,"))
                .findFirst()
                .orElseThrow();
        database.load(new TestFolder(temporary.resolve("law"))
                .table(
                        "surrender-rules",
                        table.get(0),
                        row.replace("LAWFUL_MANDATORY", "LAW_BREACH").replaceFirst("[^,]+$", LATER))
                .path());

        DetectionReport report = run(database.catalogue());

        assertThat(report.changes()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.status()).isEqualTo("CHANGED");
            assertThat(it.verdict()).isEqualTo("FLAGGED");
            assertThat(it.reasons()).containsExactly("LAW");
        });
    }

    @Test
    @Order(5)
    void aProvisionThatIsNotInForceYetMakesNothingHardAndChangesNoRule() throws IOException {
        List<String> table = Files.readAllLines(SampleDatabase.home().resolve("import/provisions.csv"));
        database.load(new TestFolder(temporary.resolve("provisions"))
                .table(
                        "provisions",
                        Stream.concat(
                                        Stream.of(table.get(0)),
                                        table.stream()
                                                .filter(line -> line.contains(",PAY_BEFORE_APPROVAL,"))
                                                .map(line -> line.replace(",,,true,", ",2030-01-01,,true,")
                                                        .replaceFirst("[^,]+$", LATER)))
                                .toArray(String[]::new))
                .path());

        DetectionReport report = run(database.catalogue());

        assertThat(report.changes()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.ruleId()).isEqualTo("R05");
            assertThat(it.status()).isEqualTo("CHANGED");
            assertThat(it.reasons()).containsExactly("LAW");
            assertThat(finding(it.id()).get("severity")).isNotEqualTo("HARD");
            assertThat(finding(it.id()).get("citations")).asInstanceOf(LIST).isEmpty();
        });
        assertThat(report.changes()).anyMatch(it -> it.verdict().equals("FLAGGED"));
    }

    @Test
    @Order(6)
    void aNewVersionOfARuleChangesOnlyWhatItSaysOtherwise() throws IOException {
        DetectionReport same = run(withRule(text -> text.replace("\nversion: 3\n", "\nversion: 4\n")));
        assertThat(same.changes()).isEmpty();
        assertThat(finding(DISMISSED).get("ruleVersion")).isEqualTo(4L);

        DetectionReport other = run(withRule(text -> text.replace("\nversion: 3\n", "\nversion: 5\n")
                .replace("default: 30, min: 0", "default: 31, min: 0")
                .replace(":param beforeDays => 30;", ":param beforeDays => 31;")));
        assertThat(other.changes()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.ruleId()).isEqualTo("R01");
            assertThat(it.status()).isEqualTo("CHANGED");
            assertThat(it.reasons()).containsExactly("RULE_VERSION");
        });
        assertThat(change(other, DISMISSED).review()).isEqualTo("FACTS_CHANGED");
    }

    private static Catalogue withRule(java.util.function.UnaryOperator<String> edit) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "cypher");
        Path home = SampleDatabase.home().resolve("cypher");
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(home.relativize(file).toString());
                Files.createDirectories(target.getParent());
                String text = Files.readString(file);
                Files.writeString(target, file.endsWith("R01.cypher") ? edit.apply(text) : text);
            }
        }
        return Catalogue.load(folder);
    }

    @Test
    @Order(7)
    void reviewsAreCarriedIntoAGraphThatReplacesThis() {
        List<CarriedOver> read = new CarryOver(database.catalogue()).read(database.graph());
        run(database.catalogue());
        try (OwnDatabase fresh = OwnDatabase.start(temporary)) {
            fresh.load(SampleDatabase.home().resolve("import"));
            List<CarriedOver> kept = new CarryOver(fresh.catalogue()).write(fresh.graph(), read);
            DetectionReport report = run(fresh, fresh.catalogue());

            assertThat(kept)
                    .filteredOn(it -> it.what().equals("reviews"))
                    .singleElement()
                    .satisfies(it -> assertThat(it.kept()).isEqualTo(3));
            assertThat(report.runId()).isEqualTo("RUN-8");
            assertThat(change(report, DISMISSED).review()).isEqualTo("DISMISSED");
            assertThat(change(report, REVIEWED).review()).isEqualTo("CONFIRMED");
            assertThat(fresh.rows(
                            "MATCH (:Finding {id: $id})-[:REVIEWED]->(review:Review) RETURN review.decision AS decision",
                            Map.of("id", DISMISSED)))
                    .hasSize(2);
        }
    }
}
