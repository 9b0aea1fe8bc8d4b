package io.github.landtrace.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.neo4j.io.locker.FileLockException;

class StartFailureTest {
    private final DataFolder folder = new DataFolder(Path.of("/data"));

    @Test
    void tellsOfAPortThatWasTakenMeanwhile() {
        assertThat(explain(new BindException("Address already in use")))
                .hasMessageStartingWith("A port was taken while Neo4j started: Address already in use.");
    }

    @Test
    void tellsOfAnotherProgramInTheStore() {
        assertThat(explain(new FileLockException("locked", new IllegalStateException())))
                .hasMessageStartingWith("Another program has Neo4j's files in /data open");
    }

    @Test
    void keepsAnyOtherCauseAndNamesTheLog() {
        Throwable cause = new IllegalStateException("disk full");

        assertThat(explain(cause))
                .hasMessageStartingWith("Neo4j did not start in /data: java.lang.IllegalStateException: disk full.")
                .hasMessageEndingWith("Read /data/logs/debug.log.")
                .hasRootCause(cause);
    }

    private EmbeddedException explain(Throwable cause) {
        return StartFailure.explain(folder, new RuntimeException("Error starting", cause));
    }
}
