package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.landtrace.bench.BenchException;
import io.github.landtrace.bench.BenchReport;
import io.github.landtrace.bench.Figure;
import io.github.landtrace.bench.Launcher;
import io.github.landtrace.bench.MemoryBench;
import io.github.landtrace.bench.StartBench;
import io.github.landtrace.testing.JavaProcess;
import io.github.landtrace.testing.SampleDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes are started as the launcher does, but without its look at whether there is something to build. */
class BenchProcessIT {

    private static final Launcher LAUNCHER = new Launcher(JavaProcess.command(Main.class));
    private static final List<String> BARE_SERVER = List.of("bench", "bare-server");

    @TempDir
    private Path temporary;

    private int run(String... arguments) {
        return Main.commandLine(Map.of("LANDTRACE_DATA", data().toString()))
                .setOut(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }

    private Path data() {
        return temporary.resolve("data");
    }

    @Test
    void putsTheStartOfServeBesideThatOfTheBareServer() {
        assertThat(run("import", SampleDatabase.home().resolve("import").toString(), "--bulk"))
                .isZero();

        BenchReport report = StartBench.run(LAUNCHER, data(), BARE_SERVER, 1, false);

        assertThat(report.figures()).hasSize(1);
        assertThat(report.figures().get(0).figures())
                .extracting(Figure::lane)
                .containsExactly("bare server, until Bolt answers", "serve, until ready");
        assertThat(report.figures().get(0).figures())
                .allSatisfy(it -> assertThat(it.value()).isPositive());
        assertThat(data()).isDirectoryNotContaining("glob:**/bench-*");
    }

    @Test
    void saysWhatAProcessSaidThatDidNotStart() {
        Launcher broken = new Launcher(List.of(LAUNCHER.command().get(0), "-Dnothing", "NoSuchClass"));

        assertThatThrownBy(() -> StartBench.run(broken, data(), BARE_SERVER, 1, false))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("NoSuchClass");
    }

    @Test
    void statesThePeakMemoryOfEveryCommand() {
        Path tables = temporary.resolve("few");
        assertThat(run("generate", "--profile", "village", "--households", "40", "--out", tables.toString()))
                .isZero();
        List<String> progress = new ArrayList<>();

        BenchReport report = MemoryBench.run(LAUNCHER, List.of(tables), data(), 1L << 30, progress::add);

        assertThat(progress).hasSize(5);
        if (Files.isReadable(Path.of("/proc/self/status"))) {
            assertThat(report.figures())
                    .extracting(it -> it.work().replaceAll(", .*", ""))
                    .containsExactly(
                            "MEM generate", "MEM import", "MEM import --bulk", "MEM detect", "MEM serve until ready");
            assertThat(report.figures()).allSatisfy(it -> {
                Figure figure = it.figures().get(0);
                assertThat(figure.value()).isBetween(50.0, 4_000.0);
                assertThat(figure.lane()).matches("few, \\d+ households");
                assertThat(figure.note()).contains("page cache up to 1,024 MB");
            });
        } else {
            assertThat(report.unmeasured()).hasSize(5);
        }
        assertThat(data()).isEmptyDirectory();
    }
}
