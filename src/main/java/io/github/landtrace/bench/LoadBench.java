package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.load.DataPackage;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.PreparedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How fast a folder of tables is loaded: in bulk, beside Neo4j's offline importer on prepared files and beside PostgreSQL's
 * COPY; and online, beside plain batches that check nothing.
 */
public final class LoadBench {

    private static final String WITH_COPY = "IMP-2: bulk load ÷ PostgreSQL COPY and the indexes it needs";

    private final Plan plan;
    private final Catalogue catalogue;
    private final Consumer<String> progress;
    private final WorkFolder work;
    private final List<Figures> figures = new ArrayList<>();
    private final List<Unmeasured> unmeasured = new ArrayList<>();

    private LoadBench(Plan plan, Catalogue catalogue, Consumer<String> progress, WorkFolder work) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.progress = progress;
        this.work = work;
    }

    /**
     * What to load.
     *
     * @param model the folder whose {@code datapackage.json} declares the tables of the model
     * @param bulk the folder of tables for loading in bulk
     * @param online that for loading online, which takes longer
     * @param data below which a folder to work in is made, and removed
     * @param rounds how often each lane loads
     * @param warmsUp whether each lane loads the model's own tables first, whose time does not count
     */
    public record Plan(Path model, Path bulk, Path online, Path data, int rounds, boolean warmsUp) {}

    /**
     * Measures.
     *
     * @param progress is told what begins
     * @throws BenchException when lanes did not load the same
     */
    public static BenchReport run(Plan plan, Catalogue catalogue, Consumer<String> progress) {
        try (WorkFolder work = WorkFolder.below(plan.data())) {
            LoadBench bench = new LoadBench(plan, catalogue, progress, work);
            if (plan.warmsUp()) {
                bench.warmUp();
            }
            bench.bulk();
            bench.online();
            return new BenchReport(Machine.here(), List.of(), bench.figures, bench.unmeasured);
        }
    }

    /** The first load in a process takes seconds longer, whichever it is. */
    private void warmUp() {
        LoadedTables tables = tables(plan.model());
        Path files = files(tables);
        new LoadRounds(tables, work, progress)
                .run(
                        List.of(
                                new AdminLane(files, catalogue),
                                new BulkLane(tables, catalogue),
                                new PlainLane(tables, catalogue),
                                new OnlineLane(tables, catalogue)),
                        1);
    }

    private Path files(LoadedTables tables) {
        progress.accept(tables.folder().getFileName() + ": preparing files for Neo4j's importer");
        Path files = work.fresh("files");
        PreparedFiles.write(tables.check(catalogue, LoadListener.NONE).graph(), catalogue, files, LoadListener.NONE);
        return files;
    }

    private LoadedTables tables(Path folder) {
        progress.accept(folder.getFileName() + ": counting rows");
        return LoadedTables.of(catalogue, plan.model(), folder, work.path().resolve("rejects.csv"));
    }

    private void bulk() {
        LoadedTables tables = tables(plan.bulk());
        Path files = files(tables);
        LoadLane bulk = new BulkLane(tables, catalogue);
        LoadLane admin = new AdminLane(files, catalogue);
        LoadRounds rounds = new LoadRounds(tables, work, progress);
        rounds.run(List.of(admin, bulk), plan.rounds());
        add("IMP-1 bulk load of " + tables.name(), rounds, admin, bulk, 0.8);
        WorkFolder.remove(files);
        copy(tables, bulk);
    }

    /** PostgreSQL takes a file as a whole or not at all, and runs as a user of its own: both can fail. */
    private void copy(LoadedTables tables, LoadLane bulk) {
        try {
            besideCopy(tables, bulk);
        } catch (IOException | BenchException e) {
            unmeasured.add(new Unmeasured(WITH_COPY, String.valueOf(e.getMessage())));
        }
    }

    private void besideCopy(LoadedTables tables, LoadLane bulk) throws IOException {
        Optional<Path> binaries = PostgresServer.installed();
        if (binaries.isEmpty()) {
            unmeasured.add(new Unmeasured(WITH_COPY, "no PostgreSQL below /usr/lib/postgresql; install postgresql"));
            return;
        }
        DataPackage data = DataPackage.of(catalogue, plan.model(), plan.bulk());
        try (PostgresServer server = PostgresServer.start(binaries.get(), work.path())) {
            LoadLane copy = new CopyLane(server, data.tables(), tables);
            LoadRounds rounds = new LoadRounds(tables, work, progress);
            rounds.run(List.of(copy, bulk), plan.rounds());
            add("IMP-2 bulk load of " + tables.name(), rounds, copy, bulk, 0.6);
        }
    }

    private void online() {
        LoadedTables tables = tables(plan.online());
        LoadLane online = new OnlineLane(tables, catalogue);
        LoadLane plain = new PlainLane(tables, catalogue);
        LoadRounds rounds = new LoadRounds(tables, work, progress);
        rounds.compareWith(new BulkLane(tables, catalogue));
        rounds.run(List.of(plain, online), plan.rounds());
        add("IMP-3 online load of " + tables.name(), rounds, plain, online, 0.9);
    }

    private void add(String work, LoadRounds rounds, LoadLane base, LoadLane judged, double goal) {
        figures.add(new Figures(
                work,
                Unit.ROWS_PER_SECOND,
                List.of(rounds.figure(base, false), rounds.figure(judged, true)),
                Goal.atLeast(goal)));
    }
}
