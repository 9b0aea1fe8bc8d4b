package io.github.landtrace;

import io.github.landtrace.bench.BenchReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code landtrace bench table FILE…}. */
@Command(
        name = "table",
        description = "Puts several reports that --format json wrote into one: a row for each gate, measured or not.")
final class BenchTableCommand implements Callable<Integer> {

    @Mixin
    private BenchOutput output;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reports, all of the same machine.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        List<BenchReport> reports = new ArrayList<>();
        for (Path file : files) {
            reports.add(BenchReport.ofJson(Files.readString(file)));
        }
        return output.print(BenchReport.of(reports));
    }
}
