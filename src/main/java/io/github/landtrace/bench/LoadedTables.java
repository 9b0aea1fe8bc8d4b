package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.load.BulkTables;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.LoadOptions;
import io.github.landtrace.load.TableReport;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of tables that lanes load.
 *
 * @param model the folder whose {@code datapackage.json} declares the tables of the model
 * @param rejects a file for rows that are not loaded
 * @param rows how many rows the tables have, rejected ones among them
 */
record LoadedTables(Path model, Path folder, Path rejects, long rows) {

    /** Looks once how many rows there are. */
    static LoadedTables of(Catalogue catalogue, Path model, Path folder, Path rejects) {
        LoadedTables unread = new LoadedTables(model, folder, rejects, 0);
        TableReport total =
                unread.check(catalogue, LoadListener.NONE).report(List.of()).total();
        if (total.loaded() == 0) {
            throw new BenchException("no row of " + folder + " can be loaded, so there is nothing to measure");
        }
        return new LoadedTables(model, folder, rejects, total.read());
    }

    BulkTables check(Catalogue catalogue, LoadListener listener) {
        return BulkTables.check(catalogue, model, folder, options(), listener);
    }

    LoadOptions options() {
        return new LoadOptions(false, false, false, rejects);
    }

    String name() {
        return String.format(java.util.Locale.ROOT, "%s, %,d rows", folder.getFileName(), rows);
    }
}
