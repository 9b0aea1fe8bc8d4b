package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.compare.GraphContent;
import io.github.landtrace.load.TestFolder;
import io.github.landtrace.testing.JavaProcess;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies between the renames of the swap itself is tried by {@code SwapTest}. */
class BulkKillIT {

    private static final int PERSONS = 60_000;
    private static final int MILLIS = 2;

    private final Catalogue catalogue = Catalogue.load(SampleDatabase.home().resolve("cypher"));

    @TempDir
    private Path temporary;

    private Path store;
    private Path tables;

    @BeforeEach
    void writeTables() {
        store = temporary.resolve("data/graph");
        tables = temporary.resolve("tables");
        List<String> persons = new ArrayList<>(List.of("id,name"));
        for (int i = 0; i < PERSONS; i++) {
            persons.add("P-" + i + ",张三");
        }
        new TestFolder(tables).table("persons", persons.toArray(String[]::new));
        new TestFolder(temporary.resolve("few")).table("persons", "id,name", "P-OLD,李四");
    }

    @Test
    void leavesTheOldOrTheNewStoreWholeWheneverItIsKilled() throws Exception {
        assertThat(run(temporary.resolve("few")).waitFor()).isZero();
        Map<String, Long> old = Map.of("(:Party:Person:Record)", 1L);
        Path next = store.resolve("next");

        killWhen(() -> Files.exists(next.resolve("data/databases/neo4j")));
        assertThat(next).exists();
        assertThat(counts()).isEqualTo(old);
        assertThat(next).doesNotExist();

        killWhen(() -> contains(next.resolve("logs/debug.log"), "Index population started"));
        assertThat(next).exists();
        assertThat(counts()).isEqualTo(old);

        killWhen(() -> !Files.exists(next.resolve("landtrace.lock")) && Files.exists(store.resolve("whole")));
        assertThat(counts()).isIn(old, Map.of("(:Party:Person:Record)", (long) PERSONS));

        assertThat(run(tables).waitFor()).isZero();
        assertThat(counts()).isEqualTo(Map.of("(:Party:Person:Record)", (long) PERSONS));
    }

    private void killWhen(BooleanSupplier moment) throws Exception {
        Process process = run(tables);
        while (process.isAlive() && !moment.getAsBoolean()) {
            Thread.sleep(MILLIS);
        }
        process.destroyForcibly().waitFor();
    }

    private Process run(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        JavaProcess.command(Main.class, "import", folder.toString(), "--bulk"))
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("output.txt").toFile());
        builder.environment().put("LANDTRACE_DATA", store.getParent().toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
        return builder.start();
    }

    private Map<String, Long> counts() {
        Settings settings =
                Settings.of(Map.of("LANDTRACE_DATA", store.getParent().toString()));
        try (OpenGraph open = OpenGraph.forCommand(settings, false)) {
            return GraphContent.of(open.graph(), catalogue).counts();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.exists(file) && Files.readString(file).contains(text);
        } catch (IOException e) {
            return false;
        }
    }
}
