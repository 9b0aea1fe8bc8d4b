package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Checks what must hold over the whole graph: {@code cypher/system/invariant-*.cypher}. */
final class Invariants {

    private static final String PREFIX = "invariant-";
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    private Invariants() {}

    static List<BrokenInvariant> check(Graph graph, Catalogue catalogue) {
        List<BrokenInvariant> broken = new ArrayList<>();
        for (CypherFile file : catalogue.system()) {
            if (file.id().startsWith(PREFIX)) {
                Statement statement = new Statement(file.id(), file.statement(), file.example(), TIMEOUT);
                for (Row row : graph.read(statement, Rows::toList)) {
                    broken.add(new BrokenInvariant(
                            file.id(), LoadStore.texts(row.get("recordIds")), LoadStore.text(row, "sentence")));
                }
            }
        }
        return broken;
    }
}
