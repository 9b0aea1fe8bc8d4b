package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.List;

/**
 * Proposes records that share a registration number as one organisation, once all tables are in: {@code
 * cypher/system/identity-propose.cypher}.
 */
final class Proposals {

    private static final String FILE = "identity-propose";
    /** It compares all organisations. */
    private static final Duration TIMEOUT = Duration.ofHours(1);

    private Proposals() {}

    static void make(Graph graph, Catalogue catalogue) {
        CypherFile file = catalogue.system(FILE);
        graph.write(List.of(new Statement(FILE, file.statement(), file.example(), TIMEOUT)));
    }
}
