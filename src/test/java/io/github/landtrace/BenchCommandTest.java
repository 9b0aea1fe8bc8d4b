package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.bench.BenchReport;
import io.github.landtrace.bench.Gate;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temporary;

    private int run(String... arguments) {
        return Main.commandLine(Map.of("LANDTRACE_DATA", temporary.toString()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void listsEveryGateWithTheCommandThatMeasuresIt() {
        assertThat(run("bench")).isZero();

        assertThat(Gate.ALL)
                .allSatisfy(gate -> assertThat(out.toString())
                        .contains(gate.id(), gate.goal(), "./landtrace bench " + gate.command()));
    }

    @Test
    void everyGateNamesACommandThatThereIs() {
        var commands = Main.commandLine(Map.of()).getSubcommands().get("bench").getSubcommands();

        assertThat(Gate.ALL)
                .allSatisfy(
                        gate -> assertThat(commands).containsKey(gate.command().split(" ", 2)[0]));
    }

    @Test
    void putsReportsTogether() throws IOException {
        Path report = Files.writeString(
                temporary.resolve("report.json"), BenchReport.ofNothing().toJson());

        assertThat(run("bench", "table", report.toString(), report.toString(), "--format", "markdown"))
                .isZero();
        assertThat(out.toString()).contains("| START | serve to ready ÷ the bare server to Bolt;");
    }

    @Test
    void saysWhatIsNoReport() throws IOException {
        Path report = Files.writeString(temporary.resolve("report.json"), "[]");

        assertThat(run("bench", "table", report.toString())).isEqualTo(ExitCode.UNAVAILABLE);
        assertThat(err.toString()).contains("no report", "--format json");
    }

    @Test
    void needsAGraphToStart() {
        assertThat(run("bench", "start")).isEqualTo(ExitCode.UNAVAILABLE);
        assertThat(err.toString()).contains("there is no graph in", "LANDTRACE_DATA");
    }
}
