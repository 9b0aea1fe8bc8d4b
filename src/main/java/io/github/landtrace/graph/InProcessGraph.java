package io.github.landtrace.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Result;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * The lane on a database in this process. Each statement runs on a worker's thread: the database stops a statement only
 * when the statement looks up, and the caller is to be free at the deadline all the same. It also keeps an interrupt of the
 * caller from the database's files, which Java closes under an interrupted thread.
 */
final class InProcessGraph implements Graph {

    private static final Duration PING_TIMEOUT = Duration.ofSeconds(5);

    private final GraphDatabaseAPI database;
    private final Permits permits;
    private final Workers workers = new Workers();
    private final ReadGuard guard = new ReadGuard();
    private final Set<InProcessRun> running = ConcurrentHashMap.newKeySet();

    InProcessGraph(GraphDatabaseAPI database, Permits permits) {
        this.database = database;
        this.permits = permits;
    }

    @Override
    public <T extends @Nullable Object> T read(Statement statement, RowReader<T> reader) {
        InProcessRun run = begin(statement);
        RowPipe pipe = new RowPipe(run.deadline());
        start(run, () -> readInto(pipe, run), pipe::end);
        try {
            pipe.awaitStart();
            return reader.read(pipe);
        } finally {
            if (pipe.close()) {
                run.stop(Status.Transaction.TransactionTimedOut);
            }
        }
    }

    private void readInto(RowPipe pipe, InProcessRun run) {
        guard.check(run.statement(), () -> plan(run, "EXPLAIN "));
        run.reading(transaction -> {
            Statement statement = run.statement();
            try (Result result =
                    transaction.execute(statement.text(), InProcessValues.parameters(statement.parameters()))) {
                List<String> columns = List.copyOf(result.columns());
                pipe.open(columns);
                result.accept(row -> pipe.put(InProcessValues.row(columns, row)));
            }
            return true;
        });
    }

    @Override
    public WriteSummary write(List<Statement> statements) {
        return statements.isEmpty()
                ? WriteSummary.NOTHING
                : await(begin(statements.get(0)), run -> InProcessWrite.of(run, statements));
    }

    @Override
    public Plan explain(Statement statement) {
        return await(begin(statement), run -> plan(run, "EXPLAIN "));
    }

    @Override
    public Plan profile(Statement statement) {
        return await(begin(statement), run -> {
            guard.check(statement, () -> plan(run, "EXPLAIN "));
            return plan(run, "PROFILE ");
        });
    }

    private static Plan plan(InProcessRun run, String how) {
        Statement statement = run.statement();
        try {
            return run.reading(transaction -> {
                try (Result result = transaction.execute(
                        how + statement.text(), InProcessValues.parameters(statement.parameters()))) {
                    result.accept(row -> true);
                    return InProcessPlans.of(result);
                }
            });
        } catch (RuntimeException e) {
            throw InProcessErrors.of(e, statement);
        }
    }

    @Override
    public void ping() {
        read(new Statement("ping", "RETURN 1", Map.of(), PING_TIMEOUT), Rows::toList);
    }

    /** Stops what runs, and waits for it: the database must not be closed under a statement. */
    @Override
    public void close() {
        workers.refuse();
        running.forEach(run -> run.stop(Status.General.DatabaseUnavailable));
        workers.awaitEnd();
    }

    private InProcessRun begin(Statement statement) {
        permits.acquire();
        return new InProcessRun(database, statement, new Deadline(statement));
    }

    private <T> T await(InProcessRun run, Function<InProcessRun, T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        start(run, () -> answer.complete(work.apply(run)), failure -> {
            if (failure != null) {
                answer.completeExceptionally(failure);
            }
        });
        try {
            return run.deadline().await(answer);
        } finally {
            if (!answer.isDone()) {
                run.stop(Status.Transaction.TransactionTimedOut);
            }
        }
    }

    private interface End {
        void with(@Nullable GraphException failure);
    }

    private void start(InProcessRun run, Runnable work, End end) {
        running.add(run);
        try {
            workers.execute(() -> {
                GraphException failure = null;
                try {
                    work.run();
                } catch (Throwable e) {
                    failure = failure(e, run.statement());
                } finally {
                    running.remove(run);
                    permits.release();
                    end.with(failure);
                }
            });
        } catch (RejectedExecutionException e) {
            running.remove(run);
            permits.release();
            throw new GraphException.Unavailable("the graph was closed", e);
        }
    }

    private GraphException failure(Throwable thrown, Statement statement) {
        GraphException failure = InProcessErrors.of(thrown, statement);
        boolean away = workers.areRefusing() || !database.isAvailable();
        return away && !(failure instanceof GraphException.Unavailable)
                ? new GraphException.Unavailable("the database was closed", thrown)
                : failure;
    }
}
