package io.github.landtrace.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransactionContext;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.summary.SummaryCounters;

/** The lane through the Neo4j driver. */
final class DriverGraph implements Graph {

    private static final String EXPLAIN = "EXPLAIN ";
    private static final String PROFILE = "PROFILE ";
    private static final Duration PING_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

    private final Driver driver;
    private final String database;
    /** Below the pool's size, so that waiting happens here, where it is bounded. */
    private final Permits permits;

    private final ReadGuard guard = new ReadGuard();

    DriverGraph(Driver driver, String database, Permits permits) {
        this.driver = driver;
        this.database = database;
        this.permits = permits;
    }

    @Override
    public <T extends @Nullable Object> T read(Statement statement, RowReader<T> reader) {
        return inSession(statement, AccessMode.READ, (session, deadline) -> {
            guard.check(statement, () -> plan(session, deadline, statement, EXPLAIN));
            ResultCursor cursor = deadline.await(run(session, statement, statement.text()));
            return reader.read(new CursorRows(cursor, deadline));
        });
    }

    @Override
    public WriteSummary write(List<Statement> statements) {
        if (statements.isEmpty()) {
            return WriteSummary.NOTHING;
        }
        Statement first = statements.get(0);
        return inSession(
                first,
                AccessMode.WRITE,
                (session, deadline) -> deadline.await(
                        session.executeWriteAsync(transaction -> writeAll(transaction, statements), config(first))));
    }

    private static CompletionStage<WriteSummary> writeAll(
            AsyncTransactionContext transaction, List<Statement> statements) {
        CompletionStage<WriteSummary> sum = CompletableFuture.completedFuture(WriteSummary.NOTHING);
        for (Statement statement : statements) {
            sum = sum.thenCompose(before -> transaction
                    .runAsync(statement.text(), PlainValues.parameters(statement.parameters()))
                    .thenCompose(DriverGraph::summary)
                    .thenApply(before::plus));
        }
        return sum;
    }

    @Override
    public Plan explain(Statement statement) {
        return inSession(
                statement, AccessMode.WRITE, (session, deadline) -> plan(session, deadline, statement, EXPLAIN));
    }

    @Override
    public Plan profile(Statement statement) {
        return inSession(statement, AccessMode.READ, (session, deadline) -> {
            guard.check(statement, () -> plan(session, deadline, statement, EXPLAIN));
            return plan(session, deadline, statement, PROFILE);
        });
    }

    private static Plan plan(AsyncSession session, Deadline deadline, Statement statement, String how) {
        ResultCursor cursor = deadline.await(run(session, statement, how + statement.text()));
        // A result that is cut short is not measured to its end.
        deadline.await(cursor.forEachAsync(row -> {}));
        return Plans.of(cursor.keys(), deadline.await(cursor.consumeAsync()));
    }

    @Override
    public void ping() {
        Statement ping = new Statement("ping", "RETURN 1", Map.of(), PING_TIMEOUT);
        read(ping, Rows::toList);
    }

    @Override
    public void close() {
        driver.close();
    }

    private interface Work<T extends @Nullable Object> {
        T with(AsyncSession session, Deadline deadline);
    }

    private <T extends @Nullable Object> T inSession(Statement statement, AccessMode mode, Work<T> work) {
        permits.acquire();
        Deadline deadline = new Deadline(statement);
        AsyncSession session = driver.session(
                AsyncSession.class,
                SessionConfig.builder()
                        .withDatabase(database)
                        .withDefaultAccessMode(mode)
                        .build());
        try {
            return work.with(session, deadline);
        } catch (org.neo4j.driver.exceptions.Neo4jException e) {
            throw DriverErrors.of(e, statement);
        } finally {
            // Stops a running statement within milliseconds; a dead server must not hold the caller, though.
            var unused = session.closeAsync()
                    .toCompletableFuture()
                    .completeOnTimeout(null, CLOSE_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                    .whenComplete((nothing, error) -> permits.release());
        }
    }

    private static CompletionStage<ResultCursor> run(AsyncSession session, Statement statement, String text) {
        return session.runAsync(
                new org.neo4j.driver.Query(text, PlainValues.parameters(statement.parameters())), config(statement));
    }

    private static TransactionConfig config(Statement statement) {
        return TransactionConfig.builder()
                .withTimeout(statement.timeout())
                .withMetadata(Map.of("landtrace", statement.id()))
                .build();
    }

    private static CompletionStage<WriteSummary> summary(ResultCursor cursor) {
        List<String> columns = List.copyOf(cursor.keys());
        return cursor.listAsync(row -> PlainValues.row(columns, row.values()))
                .thenCompose(rows -> cursor.consumeAsync().thenApply(summary -> summary(summary.counters(), rows)));
    }

    private static WriteSummary summary(SummaryCounters counters, List<Row> rows) {
        return new WriteSummary(
                counters.nodesCreated(),
                counters.relationshipsCreated(),
                counters.propertiesSet(),
                counters.labelsAdded(),
                rows);
    }
}
