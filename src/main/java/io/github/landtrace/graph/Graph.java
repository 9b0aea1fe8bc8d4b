package io.github.landtrace.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A database that statements run against. Safe for use by many threads.
 *
 * <p>Values that go in and come out are plain: null, Boolean, Long, Double, String, LocalDate, ZonedDateTime, List, Map,
 * {@link NodeValue}, {@link LinkValue}, {@link PathValue}, {@link PointValue}. The keys of a Map that comes out are in alphabetical
 * order: the database gives them in none.
 */
public interface Graph extends AutoCloseable {

    /**
     * Runs a statement that only reads, and hands its rows to a reader while they arrive. The statement runs once: it
     * is never repeated behind the reader's back.
     *
     * @return what the reader returned
     * @throws GraphException.TimedOut when the rows are not all read within the statement's timeout
     * @throws GraphException.Busy when too many statements are running
     * @throws GraphException.Unavailable when the database is away
     * @throws GraphException.Rejected when the database refuses the statement; a write, a change of schema, or a command
     *     is refused before it runs
     */
    <T extends @Nullable Object> T read(Statement statement, RowReader<T> reader);

    /**
     * Runs statements in one transaction, all or nothing; it may be repeated as a whole after a passing fault, so each
     * must be idempotent. A statement that changes the schema stands alone.
     *
     * @return what was changed
     * @throws GraphException as {@link #read} does
     */
    WriteSummary write(List<Statement> statements);

    /** {@return how the database would run the statement, without running it} */
    Plan explain(Statement statement);

    /**
     * Runs a statement that only reads to its end, its rows thrown away, and measures each operator. The hits of the last
     * operator, which hands out the rows, depend on the lane: the driver's has the properties of nodes and paths among
     * them, which in process are fetched afterwards.
     *
     * @return how the database ran it
     * @throws GraphException as {@link #read} does
     */
    Plan profile(Statement statement);

    /**
     * Asks the database for a sign of life.
     *
     * @throws GraphException.Unavailable when there is none
     */
    void ping();

    @Override
    void close();
}
