package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Completes a graph whose nodes and relationships are all in it, but nothing else. */
public final class NewGraph {

    /** A constraint looks at every node before it is there. */
    private static final Duration TIMEOUT = Duration.ofHours(6);

    private final Graph graph;
    private final Catalogue catalogue;

    public NewGraph(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    /** Makes the constraints, and begins the indexes, which the database fills in the background. */
    public void applySchema(LoadListener listener) {
        listener.beginPercent("making", "constraints");
        List<CypherFile> files = catalogue.schema();
        int done = 0;
        for (CypherFile file : files) {
            graph.write(List.of(new Statement(file.id(), file.statement(), Map.of(), TIMEOUT)));
            listener.progress(0, 100L * ++done / files.size());
        }
        listener.end();
    }

    /** Proposes records that share a registration number as one organisation. */
    public void proposeIdentities() {
        Proposals.make(graph, catalogue);
    }

    /** {@return what must hold over the whole graph and does not} */
    public List<BrokenInvariant> invariants(LoadListener listener) {
        return Invariants.check(graph, catalogue, listener);
    }
}
