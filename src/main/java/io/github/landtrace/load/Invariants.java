package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Checks what must hold over the whole graph: {@code cypher/system/invariant-*.cypher}. */
final class Invariants {

    private static final String PREFIX = "invariant-";
    /** Each looks at the whole graph. */
    private static final Duration TIMEOUT = Duration.ofHours(6);

    private Invariants() {}

    static List<BrokenInvariant> check(Graph graph, Catalogue catalogue, LoadListener listener) {
        List<CypherFile> files = catalogue.system().stream()
                .filter(file -> file.id().startsWith(PREFIX))
                .toList();
        List<BrokenInvariant> broken = new ArrayList<>();
        listener.beginPercent("checking", "invariants");
        for (int i = 0; i < files.size(); i++) {
            broken.addAll(broken(files.get(i), graph));
            listener.progress(0, 100L * (i + 1) / files.size());
        }
        listener.end();
        return broken;
    }

    private static List<BrokenInvariant> broken(CypherFile file, Graph graph) {
        Statement statement = new Statement(file.id(), file.statement(), file.example(), TIMEOUT);
        return graph.read(statement, Rows::toList).stream()
                .map(row -> new BrokenInvariant(
                        file.id(), LoadStore.texts(row.get("recordIds")), LoadStore.text(row, "sentence")))
                .toList();
    }
}
