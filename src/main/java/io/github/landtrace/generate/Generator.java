package io.github.landtrace.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Generates a world into a folder, village by village, in constant memory, and its labels into another. */
public final class Generator {

    private final Path modelFolder;
    private final List<Scenario> scenarios;

    /**
     * @param modelFolder the folder that declares the tables and holds what is published: {@code import/}
     * @param scenarios what is planted for the rules
     */
    public Generator(Path modelFolder, List<Scenario> scenarios) {
        this.modelFolder = modelFolder;
        this.scenarios = List.copyOf(scenarios);
    }

    /**
     * Generates.
     *
     * @param folder where the tables go; it appears when it is whole
     * @param labels where the labels go
     * @throws GenerationException when a folder holds what was not generated, or the listener stopped it
     */
    public GenerationReport run(GenerationPlan plan, Path folder, Path labels, GenerationListener listener) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path absoluteLabels = labels.toAbsolutePath().normalize();
        if (absolute.startsWith(absoluteLabels) || absoluteLabels.startsWith(absolute)) {
            throw new GenerationException("the labels lie in " + labels + " and the tables in " + folder
                    + "; name two folders that do not contain each other");
        }
        try (OutputFolder tablesOut = OutputFolder.begin(absolute);
                OutputFolder labelsOut = OutputFolder.begin(absoluteLabels)) {
            GenerationReport report = write(plan, tablesOut.part(), labelsOut.part(), listener);
            labelsOut.finish();
            tablesOut.finish();
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private GenerationReport write(GenerationPlan plan, Path tables, Path labels, GenerationListener listener)
            throws IOException {
        Model model = Model.read(modelFolder);
        Descriptor.write(tables, model, plan);
        try (TableFiles files = TableFiles.create(tables, model.tables());
                LabelFiles labelFiles = LabelFiles.create(labels, plan)) {
            World world = new World(model, plan, scenarios, files, labelFiles);
            world.write(listener);
            Map<String, Long> rows = new LinkedHashMap<>();
            for (Table table : model.tables()) {
                if (files.rows(table) > 0) {
                    rows.put(table.name(), files.rows(table));
                }
            }
            return new GenerationReport(
                    plan.households(),
                    world.villages(),
                    rows,
                    labelFiles.labels(),
                    labelFiles.dirtMarks(),
                    world.tally());
        }
    }
}
