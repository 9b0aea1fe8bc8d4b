package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GenerateCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temporary;

    @Test
    void writesTablesAndLabelsAndPrintsWhatWasRealised() {
        int exitCode = run("--profile", "village", "--households", "80", "--stats");

        assertThat(exitCode).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("80 households in 1 villages", "household size", "rural registers [K]");
        assertThat(temporary.resolve("world/households.csv")).exists();
        assertThat(temporary.resolve("world/disputes.csv")).exists();
        assertThat(temporary.resolve("world-labels/labels.csv")).exists();
    }

    @Test
    void saysWhatIsAllowedAndTouchesNothingThatItDidNotMake() throws IOException {
        Path mine = Files.createDirectories(temporary.resolve("world"));
        Files.writeString(mine.resolve("notes.txt"), "mine");

        assertThat(run("--profile", "village", "--households", "5000")).isEqualTo(ExitCode.USAGE);
        assertThat(run("--profile", "village")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("a village can have 1 to 1,000 households, got 5,000", "holds files that were not generated");
        assertThat(mine.resolve("notes.txt")).exists();
    }

    private int run(String... arguments) {
        CommandLine commandLine = Main.commandLine(Map.of());
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        String[] all = new String[arguments.length + 3];
        all[0] = "generate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--out";
        all[arguments.length + 2] = temporary.resolve("world").toString();
        return commandLine.execute(all);
    }
}
