package io.github.landtrace;

import io.github.landtrace.bench.TraceBench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code landtrace bench trace}. */
@Command(
        name = "trace",
        description =
                "The trace up from an organisation on every lane, beside PostgreSQL, SQLite and DuckDB with the same rows; with --beside also how it grows.")
final class BenchTraceCommand implements Callable<Integer> {

    @Mixin
    private Environment environment;

    @Mixin
    private BenchOutput output;

    @Option(
            names = "--beside",
            paramLabel = "FOLDER",
            description = "Data folder with a larger graph, to compare with; can be given more than once.")
    private List<Path> beside = List.of();

    @Override
    public Integer call() {
        List<BenchSubject> others = new ArrayList<>();
        try (OpenGraph open = environment.open(environment.settings());
                BenchSubject first = BenchSubject.of(open)) {
            for (Path data : beside) {
                others.add(BenchSubject.beside(data, environment.settings()));
            }
            return output.print(TraceBench.run(
                    first.subject(),
                    others.stream().map(BenchSubject::subject).toList(),
                    environment.catalogue(),
                    output.effort()));
        } finally {
            others.forEach(BenchSubject::close);
        }
    }
}
