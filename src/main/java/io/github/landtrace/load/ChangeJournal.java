package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Notes in the graph which records a load changes, once rules ran: a later run of theirs can look at these only. */
final class ChangeJournal {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final Graph graph;
    private final Catalogue catalogue;
    private boolean rulesRan;

    ChangeJournal(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    /** {@return what writes the note, in the transaction that writes the rows; nothing where no rule ever ran} */
    Optional<Statement> note(Table table, List<TypedRow> rows, Map<String, StoredRecord> stored) {
        if (rows.isEmpty() || !didRulesRun()) {
            return Optional.empty();
        }
        CypherFile file = catalogue.system("load-journal");
        return Optional.of(new Statement(
                file.id(),
                file.statement(),
                Map.of("id", UUID.randomUUID().toString(), "ids", Touched.by(table, rows, stored)),
                TIMEOUT));
    }

    /** Asked until they did: rules may run for the first time while a load goes on. */
    private boolean didRulesRun() {
        if (!rulesRan) {
            CypherFile file = catalogue.system("detection-run-any");
            rulesRan = !graph.read(new Statement(file.id(), file.statement(), Map.of(), TIMEOUT), Rows::toList)
                    .isEmpty();
        }
        return rulesRan;
    }
}
