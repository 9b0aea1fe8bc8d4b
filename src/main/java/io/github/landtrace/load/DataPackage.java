package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A folder of tables.
 *
 * @param recordedAt when its rows were first shown, for rows that do not say it themselves
 * @param tables in an order in which a row refers only to tables before its own, or to its own
 */
public record DataPackage(String name, Path folder, ZonedDateTime recordedAt, List<Table> tables) {

    public DataPackage {
        tables = List.copyOf(tables);
    }

    /**
     * Reads which tables a folder has, and not the tables.
     *
     * @param modelFolder the folder whose {@code datapackage.json} declares the tables of the model
     * @throws LoadException with every problem of its {@code datapackage.json}
     */
    public static DataPackage of(Catalogue catalogue, Path modelFolder, Path folder) {
        return new DataPackageReader(catalogue, modelFolder).read(folder);
    }
}
