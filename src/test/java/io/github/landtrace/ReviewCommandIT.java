package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedNeo4j.class)
class ReviewCommandIT {

    private static final String FINDING = "R01:H-DJ-22:SU-DJ-22";

    private final SampleDatabase database;

    ReviewCommandIT(SampleDatabase database) {
        this.database = database;
    }

    @AfterEach
    void removeReviews() {
        database.graph()
                .write(List.of(new Statement(
                        "test",
                        "MATCH (finding:Finding {id: $id}) SET finding.review = 'NONE', finding.reviewedDigest = '' "
                                + "WITH finding MATCH (finding)-[:REVIEWED]->(review) DETACH DELETE review",
                        Map.of("id", FINDING),
                        Duration.ofMinutes(1))));
    }

    private String run(int exitCode, String... arguments) {
        StringWriter out = new StringWriter();
        int code = Main.commandLine(
                        Map.of("NEO4J_URI", database.neo4j().boltURI().toString(), "NEO4J_PASSWORD", "neo4j"))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(arguments);
        assertThat(code).as(out.toString()).isEqualTo(exitCode);
        return out.toString();
    }

    @Test
    void keepsAReviewThatTheQueryShows() {
        String said =
                run(ExitCode.DONE, "review", FINDING, "--dismiss", "--reason", "given back since", "--by", "A. Reader");
        String shown = run(
                ExitCode.DONE,
                "query",
                "findings-about",
                "recordId=H-DJ-22",
                "review=DISMISSED",
                "--columns",
                "finding,review,reviews",
                "--format",
                "csv");

        assertThat(said).contains(FINDING + ": DISMISSED by A. Reader, given back since");
        assertThat(shown)
                .contains(FINDING + ",DISMISSED,DISMISSED by A. Reader on ")
                .contains("given back since");
    }

    @Test
    void refusesWhatItCannotKeep() {
        assertThat(run(ExitCode.USAGE, "review", "R01:none", "--confirm", "--reason", "seen", "--by", "me"))
                .contains("no finding \"R01:none\"");
        assertThat(run(ExitCode.USAGE, "review", FINDING, "--confirm", "--reason", " ", "--by", "me"))
                .contains("reason must be");
        assertThat(run(ExitCode.USAGE, "review", FINDING, "--reason", "seen", "--by", "me"))
                .contains("--confirm");
    }
}
