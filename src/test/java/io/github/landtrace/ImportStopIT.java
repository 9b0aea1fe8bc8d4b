package io.github.landtrace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.load.TestFolder;
import io.github.landtrace.testing.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportStopIT {

    private static final int ROWS = 30_000;
    private static final int WAIT_MILLIS = 50;
    private static final long LONGEST_SECONDS = 120;

    @TempDir
    private Path temporary;

    private Path tables;
    private Path rejects;

    @BeforeEach
    void writeTables() {
        List<String> persons = new ArrayList<>(List.of("id,name,sex"));
        List<String> approvals = new ArrayList<>(List.of("id,on,officialId"));
        for (int i = 0; i < ROWS; i++) {
            persons.add("P-" + i + ",张三,F");
            approvals.add("AP-" + i + ",2011-01-01,P-" + i);
        }
        // The file of rejects is made at the end of the check: a sign that loading begins.
        approvals.add("AP-BAD,2011-01-01,P-NOBODY");
        tables = temporary.resolve("tables");
        rejects = temporary.resolve("rejects.csv");
        new TestFolder(tables)
                .table("persons", persons.toArray(String[]::new))
                .table("approvals", approvals.toArray(String[]::new));
    }

    @Test
    void endsCleanlyWhenItIsInterruptedAndSaysHowToGoOn() throws Exception {
        Path said = temporary.resolve("said.txt");
        Process first = start(said);
        while (!Files.exists(rejects) && first.isAlive()) {
            Thread.sleep(WAIT_MILLIS);
        }
        assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(first.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(first.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(said, UTF_8)).contains("stopped while loading", "--resume to go on");
        assertThat(first.exitValue()).isEqualTo(ExitCode.STOPPED);

        Files.delete(rejects);
        Process second = start(said, "--resume");
        assertThat(second.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).as(Files.readString(said, UTF_8)).isEqualTo(ExitCode.FAULTS_FOUND);
        int[] total = total(Files.readString(said, UTF_8));
        assertThat(total[0]).isEqualTo(2 * ROWS + 1);
        assertThat(total[1]).isPositive();
        assertThat(total[1] + total[2]).isEqualTo(2 * ROWS);
    }

    /** {@return rows read, loaded, unchanged and more} */
    private static int[] total(String said) {
        String line = said.lines()
                .filter(text -> text.startsWith("total"))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(line.replace(",", "").split(" +"))
                .skip(1)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private Process start(Path said, String... more) throws IOException {
        List<String> command = new ArrayList<>(
                JavaProcess.command(Main.class, "import", tables.toString(), "--rejects", rejects.toString()));
        command.addAll(List.of(more));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment()
                .putAll(Map.of(
                        "LANDTRACE_DATA", temporary.resolve("data").toString(),
                        "LANDTRACE_PORT", "0",
                        "LANDTRACE_BOLT_PORT", "0",
                        "LANDTRACE_BROWSER_PORT", "0"));
        builder.environment().remove("NEO4J_URI");
        return builder.start();
    }
}
