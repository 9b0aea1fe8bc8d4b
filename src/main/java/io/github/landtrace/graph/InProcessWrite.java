package io.github.landtrace.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.neo4j.graphdb.QueryStatistics;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** Writes in one transaction, and again as a whole after a passing fault, as the driver's managed transactions do. */
final class InProcessWrite {

    private static final long LONGEST_NANOS = Duration.ofSeconds(15).toNanos();
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    private InProcessWrite() {}

    static WriteSummary of(InProcessRun run, List<Statement> statements) {
        long giveUp = System.nanoTime() + LONGEST_NANOS;
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                return run.writing(transaction -> once(transaction, statements));
            } catch (RuntimeException e) {
                if (!InProcessErrors.isPassing(e) || run.isStopped() || System.nanoTime() > giveUp) {
                    throw e;
                }
            }
            sleep(run, pause);
            pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
        }
    }

    private static void sleep(InProcessRun run, long millis) {
        try {
            TimeUnit.NANOSECONDS.sleep(Math.min(
                    TimeUnit.MILLISECONDS.toNanos(millis), run.deadline().nanosLeft()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw run.deadline().interrupted(e);
        }
    }

    private static WriteSummary once(Transaction transaction, List<Statement> statements) {
        WriteSummary sum = WriteSummary.NOTHING;
        for (Statement statement : statements) {
            try (Result result =
                    transaction.execute(statement.text(), InProcessValues.parameters(statement.parameters()))) {
                List<String> columns = List.copyOf(result.columns());
                List<Row> rows = new ArrayList<>();
                while (result.hasNext()) {
                    rows.add(InProcessValues.row(columns, result.next()));
                }
                sum = sum.plus(summary(result.getQueryStatistics(), rows));
            }
        }
        return sum;
    }

    private static WriteSummary summary(QueryStatistics counters, List<Row> rows) {
        return new WriteSummary(
                counters.getNodesCreated(),
                counters.getRelationshipsCreated(),
                counters.getPropertiesSet(),
                counters.getLabelsAdded(),
                rows);
    }
}
