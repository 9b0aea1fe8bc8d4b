package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether all that the graph holds comes from the folder that is loaded. Then the graph need not be asked what it holds
 * of each row: not when it was empty, and not when a first load that was broken off is resumed.
 */
final class SoleFolder {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final Graph graph;
    private final Catalogue catalogue;
    private @Nullable String folder;
    private boolean sole;

    SoleFolder(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    /** Finds out, for a check that writes nothing. */
    void look() {
        sole = ask("load-is-empty").get(0).get("empty") == Boolean.TRUE;
    }

    /**
     * Finds out before anything is written, and lets whoever loads beside or after this know.
     *
     * @param digest tells this folder from others
     * @param resume whether a load of the same folder may have gone before
     */
    void begin(String digest, boolean resume) {
        look();
        folder = digest;
        List<Row> noted = ask("load-sole-folder");
        boolean begun = !noted.isEmpty() && digest.equals(noted.get(0).get("folder"));
        if (sole) {
            note(digest);
        } else if (begun) {
            sole = resume;
        } else if (!noted.isEmpty()) {
            note(null);
        }
    }

    /** {@return whether the graph holds nothing that this folder does not} */
    boolean is() {
        return sole;
    }

    /** Hears, with each batch that is written, whose records the graph holds now. */
    void hear(List<Row> told) {
        sole = sole
                && !told.isEmpty()
                && folder != null
                && folder.equals(told.get(0).get("soleFolder"));
    }

    private void note(@Nullable String digest) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("folder", digest);
        graph.write(List.of(statement("load-sole-folder-save", parameters)));
    }

    private List<Row> ask(String id) {
        return graph.read(statement(id, Map.of()), Rows::toList);
    }

    private Statement statement(String id, Map<String, @Nullable Object> parameters) {
        return new Statement(id, catalogue.system(id).statement(), parameters, TIMEOUT);
    }
}
