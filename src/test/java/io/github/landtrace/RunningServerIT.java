package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedNeo4j.class)
class RunningServerIT {

    @TempDir
    private Path folder;

    @Test
    void findsNobodyWithoutANote() {
        assertThat(RunningServer.find(folder)).isEmpty();
    }

    @Test
    void findsTheServerThatTheNoteNames(SampleDatabase database) throws Exception {
        note("bolt=" + database.neo4j().boltURI().toString().replace(":", "\\:") + "\nbrowser=http\\://127.0.0.1\\:1/\n"
                + "username=neo4j\npassword=neo4j\n");

        RunningServer server = RunningServer.find(folder).orElseThrow();

        try (OpenGraph open = server.connect()) {
            open.graph().ping();
            assertThat(open.embedded()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bolt=bolt\\://127.0.0.1\\:1\nbrowser=http\\://127.0.0.1\\:2/\nusername=neo4j\npassword=x\n",
                "",
                "bolt=",
                "bolt=not an address",
                "bolt=\\u12"
            })
    void takesAStaleOrUnfinishedNoteForNobody(String note) throws Exception {
        note(note);

        assertThat(RunningServer.find(folder)).isEmpty();
    }

    private void note(String text) throws Exception {
        Files.writeString(folder.resolve("running.properties"), text);
    }
}
