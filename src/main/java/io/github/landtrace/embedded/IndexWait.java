package io.github.landtrace.embedded;

import java.util.function.IntConsumer;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.schema.IndexDefinition;
import org.neo4j.graphdb.schema.Schema;

/** Waits for the indexes that Neo4j fills in the background. */
final class IndexWait {
    private static final int MILLIS = 200;

    private IndexWait() {}

    static void on(GraphDatabaseService database, IntConsumer percent) {
        try {
            for (int done = filled(database); done < 100; done = filled(database)) {
                percent.accept(done);
                Thread.sleep(MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException(
                    "The indexes were not filled: the process was interrupted.", "They take a while.", "Start again.", e);
        }
    }

    /** {@return how far all of them are together: 100 only when each can be used} */
    private static int filled(GraphDatabaseService database) {
        try (Transaction transaction = database.beginTx()) {
            Schema schema = transaction.schema();
            double sum = 0;
            int count = 0;
            boolean online = true;
            for (IndexDefinition index : schema.getIndexes()) {
                Schema.IndexState state = schema.getIndexState(index);
                if (state == Schema.IndexState.FAILED) {
                    throw new EmbeddedException(
                            "The index " + index.getName() + " cannot be filled: " + schema.getIndexFailure(index),
                            "Every value must fit into its index.",
                            "Read the log of the database.");
                }
                online &= state == Schema.IndexState.ONLINE;
                sum += state == Schema.IndexState.ONLINE
                        ? 100
                        : schema.getIndexPopulationProgress(index).getCompletedPercentage();
                count++;
            }
            return online ? 100 : (int) Math.min(99, sum / Math.max(1, count));
        }
    }
}
