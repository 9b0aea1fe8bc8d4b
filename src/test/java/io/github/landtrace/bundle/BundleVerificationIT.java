package io.github.landtrace.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.detect.DetectionListener;
import io.github.landtrace.detect.Detector;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.load.TestFolder;
import io.github.landtrace.testing.OwnDatabase;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Findings of one database are verified on another: while it is empty, with the same import, after a correction, after a withdrawal. */
@ExtendWith(SharedNeo4j.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BundleVerificationIT {

    private static final String CLEARED = "R01:H-DJ-23:SU-DJ-23";
    private static final String WITHDRAWN = "R01:H-DJ-24:SU-DJ-24";
    private static final String LATER = "2025-01-01T00:00:00Z";
    private static final Clock RUN = Clock.fixed(Instant.parse("2024-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    @TempDir
    private static Path temporary;

    private static OwnDatabase other;
    private static String digest;

    @BeforeAll
    static void bundle(Graph graph, Catalogue catalogue) {
        Bundler bundler = new Bundler(graph, catalogue, "test", TIMEOUT);
        digest = bundler.write(CLEARED, temporary.resolve("cleared")).orElseThrow();
        assertThat(bundler.write(CLEARED, temporary.resolve("cleared.zip"))).isPresent();
        assertThat(bundler.write(WITHDRAWN, temporary.resolve("withdrawn.zip"))).isPresent();
        assertThat(bundler.write("R12:C-DJ-01:" + round(graph), temporary.resolve("round")))
                .isPresent();
        other = OwnDatabase.start(temporary);
    }

    private static String round(Graph graph) {
        return String.valueOf(graph.read(
                        new io.github.landtrace.graph.Statement(
                                "test",
                                "MATCH (finding:Finding {ruleId: 'R12', subjectId: 'C-DJ-01'}) RETURN finding.key AS key LIMIT 1",
                                Map.of(),
                                TIMEOUT),
                        rows -> rows.next())
                .get("key"));
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    private static Verification verify(String bundle) {
        return new Verifier(other.graph(), other.catalogue(), TIMEOUT).verify(temporary.resolve(bundle), null);
    }

    @Test
    @Order(1)
    void anEmptyDatabaseCannotTell() {
        Verification verification = verify("cleared");

        assertThat(verification.outcome()).isEqualTo(Verification.Outcome.CANNOT_TELL);
        assertThat(verification.missing()).contains("H-DJ-23", "SU-DJ-23");
        assertThat(verification.findingId()).isEqualTo(CLEARED);
    }

    @Test
    @Order(2)
    void theSameImportHolds() {
        other.load(SampleDatabase.home().resolve("import"));

        for (String bundle : List.of("cleared", "cleared.zip", "withdrawn.zip", "round")) {
            Verification verification = verify(bundle);

            assertThat(verification.outcome()).as("%s", verification).isEqualTo(Verification.Outcome.HOLDS);
            assertThat(verification.differences()).as(bundle).isEmpty();
            assertThat(verification.asKnownThen()).as(bundle).isTrue();
            assertThat(verification.notes()).as(bundle).isEmpty();
        }
    }

    @Test
    @Order(3)
    void aBundleOfTheSameImportElsewhereHasTheSameDigest() {
        new Detector(other.graph(), other.catalogue(), RUN)
                .run(List.of(other.catalogue().rules().get(0)), DetectionListener.NONE);

        assertThat(new Bundler(other.graph(), other.catalogue(), "test", TIMEOUT)
                        .write(CLEARED, temporary.resolve("elsewhere.zip")))
                .hasValue(digest);
        assertThat(temporary.resolve("elsewhere.zip")).hasSameBinaryContentAs(temporary.resolve("cleared.zip"));
    }

    @Test
    @Order(4)
    void anotherInstalledRuleIsNamedAndTheBundledOneIsAsked() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("cypher/rules"));
        Path home = SampleDatabase.home().resolve("cypher");
        Files.writeString(
                folder.resolve("R01.cypher"),
                Files.readString(home.resolve("rules/R01.cypher"))
                        .replaceFirst("\nversion: \\d+\n", "\nversion: 99\n"));
        try (var system = Files.list(home.resolve("system"))) {
            Files.createDirectories(temporary.resolve("cypher/system"));
            for (Path file : system.toList()) {
                Files.copy(file, temporary.resolve("cypher/system").resolve(file.getFileName()));
            }
        }
        Catalogue changed = Catalogue.load(temporary.resolve("cypher"));

        Verification verification =
                new Verifier(other.graph(), changed, TIMEOUT).verify(temporary.resolve("cleared"), digest);
        Verification uninstalled =
                new Verifier(other.graph(), changed, TIMEOUT).verify(temporary.resolve("round"), null);

        assertThat(verification.outcome()).isEqualTo(Verification.Outcome.HOLDS);
        assertThat(verification.notes()).singleElement().asString().contains("version 99", "the bundled one was asked");
        assertThat(uninstalled.notes()).singleElement().asString().contains("R12 is not installed");
        assertThatThrownBy(() -> new Bundler(other.graph(), changed, "test", TIMEOUT)
                        .write(CLEARED, temporary.resolve("no-version")))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("version 99 is installed");
    }

    @Test
    @Order(5)
    void aCorrectedPaperChangesItAndTheOldKnowledgeStillHolds() {
        other.load(new TestFolder(temporary.resolve("correction"))
                .table(
                        "notices",
                        "id,kind,signedOn,deliveredOn,fromPartyId,toPartyId,recordedAt",
                        "NO-DJ-23,SURRENDER,2013-11-15,2013-11-15,H-DJ-23,K-DJ," + LATER)
                .path());

        Verification verification = verify("cleared.zip");

        assertThat(verification.outcome()).isEqualTo(Verification.Outcome.CHANGED);
        assertThat(verification.differences())
                .contains(new Difference("facts", "verdict", "CLEARED", "FLAGGED"))
                .anySatisfy(it -> {
                    assertThat(it.part()).isEqualTo("guards");
                    assertThat(it.what()).isEqualTo("VOLUNTARY_WITH_NOTICE_AND_PAY");
                    assertThat(it.bundled()).contains("HELD");
                    assertThat(it.now()).contains("FAILED");
                })
                .anySatisfy(it -> {
                    assertThat(it.part()).isEqualTo("evidence");
                    assertThat(it.what()).isEqualTo("NO-DJ-23.deliveredOn");
                    assertThat(it.now()).isEqualTo("2013-11-15");
                });
        assertThat(verification.asKnownThen()).isTrue();
    }

    @Test
    @Order(6)
    void whatWasFoundBeforeACorrectionIsBundledAsItWasKnownThen() {
        Bundler bundler = new Bundler(other.graph(), other.catalogue(), "test", TIMEOUT);

        assertThat(bundler.write(CLEARED, temporary.resolve("before-correction")))
                .isPresent();
        assertThat(new Verifier(other.graph(), other.catalogue(), TIMEOUT)
                        .verify(temporary.resolve("before-correction"), null)
                        .outcome())
                .isEqualTo(Verification.Outcome.CHANGED);
        assertThat(bundler.write("R01:none:none", temporary.resolve("none"))).isEmpty();
        assertThat(temporary.resolve("none")).doesNotExist();
    }

    @Test
    @Order(7)
    void aWithdrawnEventIsGone() {
        other.load(new TestFolder(temporary.resolve("withdrawal"))
                .table(
                        "surrenders",
                        "id,on,manner,note,recordedAt,supersededAt",
                        "SU-DJ-24,2013-10-15,VOLUNTARY,," + LATER + "," + LATER.replace("2025", "2026"))
                .path());

        Verification verification = verify("withdrawn.zip");

        assertThat(verification.outcome()).isEqualTo(Verification.Outcome.GONE);
        assertThat(verification.asKnownThen()).isTrue();
        assertThat(verification.differences()).anyMatch(it -> it.what().startsWith("SU-DJ-24."));
    }

    @Test
    @Order(8)
    void verifyingWritesNothing() {
        List<Object> before = counts();
        verify("cleared");
        verify("withdrawn.zip");

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    @Order(9)
    void aFindingThatTheGraphNeverSaidIsNotBundled() {
        other.graph()
                .write(List.of(new io.github.landtrace.graph.Statement(
                        "test",
                        "MATCH (finding:Finding {id: $id}) SET finding.digest = 'sha256:other'",
                        Map.of("id", CLEARED),
                        TIMEOUT)));

        assertThatThrownBy(() -> new Bundler(other.graph(), other.catalogue(), "test", TIMEOUT)
                        .write(CLEARED, temporary.resolve("other")))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("run landtrace detect");
        assertThat(temporary.resolve("other")).doesNotExist();
    }

    private static List<Object> counts() {
        return other
                .rows("MATCH (node) RETURN count(node) AS nodes, count {()-->()} AS links", Map.of())
                .get(0)
                .values()
                .stream()
                .map(Object.class::cast)
                .toList();
    }
}
