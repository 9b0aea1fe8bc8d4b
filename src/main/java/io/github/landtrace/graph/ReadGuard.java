package io.github.landtrace.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Refuses, before it runs, a statement that does more than read. What a statement does is told by its compiled plan, which
 * is asked for once per text. A server's own READ mode lets some of this through, and in process there is none.
 */
final class ReadGuard {

    /** What a server in READ mode says to a write. */
    static final String CODE = "Neo.ClientError.Statement.AccessMode";

    private static final int MOST_TEXTS = 1_000;
    private static final String ONLY_READS = "";
    private static final String COMMANDS = "changes the schema or administers the database";
    private static final Set<String> ADMINISTRATION = Set.of(
            "Neo.ClientError.Statement.NotSystemDatabaseError",
            "Neo.ClientError.Statement.UnsupportedAdministrationCommand");

    private final Map<String, String> faults = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_TEXTS;
        }
    });

    /** @param explain asks the database for the statement's plan */
    void check(Statement statement, Supplier<Plan> explain) {
        String fault = faults.get(statement.text());
        if (fault == null) {
            fault = fault(explain);
            faults.put(statement.text(), fault);
        }
        if (!fault.equals(ONLY_READS)) {
            throw new GraphException.Rejected(
                    CODE,
                    statement.id() + " " + fault + "; only statements that read the graph may run here; "
                            + "writes go through a loader or a rule's findings, the rest is for Neo4j Browser",
                    null);
        }
    }

    private static String fault(Supplier<Plan> explain) {
        try {
            return fault(explain.get());
        } catch (GraphException.Rejected e) {
            // Any other refusal the statement itself will meet, with its own text and positions in the message.
            return ADMINISTRATION.contains(e.code()) ? COMMANDS : ONLY_READS;
        }
    }

    private static String fault(Plan plan) {
        if (plan.access() == Plan.Access.SCHEMA) {
            return COMMANDS;
        }
        if (plan.access() != Plan.Access.READ) {
            return "writes";
        }
        return plan.root()
                .all()
                .map(operator -> switch (operator.name()) {
                    case "TerminateTransactions" -> "terminates transactions";
                    case "LoadCSV" -> "loads a file";
                    default -> ONLY_READS;
                })
                .filter(fault -> !fault.isEmpty())
                .findFirst()
                .orElse(ONLY_READS);
    }
}
