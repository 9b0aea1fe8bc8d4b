package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.load.BulkTables;
import io.github.landtrace.load.LoadOptions;
import io.github.landtrace.load.LoadReport;
import io.github.landtrace.load.PreparedFiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Turns a folder of tables into files that {@code neo4j-admin database import} reads on an outside server. */
final class FilesExport {

    private FilesExport() {}

    static LoadReport run(Path tables, Path files, Catalogue catalogue, LoadOptions options, PrintWriter out) {
        Phases phases = new Phases(out);
        phases.begin("check");
        BulkTables checked =
                BulkTables.check(catalogue, Home.tables(), tables, options, TerminalProgress.forThisProcess());
        LoadReport report = checked.report(List.of());
        phases.end(report.total().read(), 0);
        if (checked.loads()) {
            phases.begin("write");
            String command = PreparedFiles.write(checked.graph(), catalogue, files, TerminalProgress.forThisProcess());
            phases.end(report.total().loaded(), checked.graph().nodeCount() + checked.linkCount());
            out.println("On the server, with its database stopped, in the folder " + files + ":");
            out.println();
            out.println(command);
            out.println();
            out.println("Then start the database and run schema.cypher, which lies there too:");
            out.println("  cypher-shell -d neo4j --file schema.cypher");
        }
        return report;
    }
}
