package io.github.landtrace.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the database would run a statement.
 *
 * @param columns the columns that it would return
 * @param notices what the database remarks on it: deprecations, missing labels, cartesian products
 */
public record Plan(Access access, List<String> columns, List<Notice> notices, Operator root) {

    /** What stands for a figure that only {@link Graph#profile} knows. */
    public static final long NOT_MEASURED = -1;

    public Plan {
        columns = List.copyOf(columns);
        // The database names them in no particular order.
        notices = notices.stream()
                .sorted(Comparator.comparing(Notice::code).thenComparing(Notice::description))
                .toList();
    }

    /**
     * {@return how often the statement touched the store, over all operators}
     *
     * @throws IllegalStateException when the statement was explained and not profiled
     */
    public long databaseHits() {
        return root.all().mapToLong(Operator::measuredHits).sum();
    }

    /** What a statement does. */
    public enum Access {
        READ,
        WRITE,
        READ_WRITE,
        SCHEMA
    }

    /** One remark of the database. */
    public record Notice(String code, String title, String description) {}

    /**
     * One operator of the plan and those that feed it.
     *
     * @param rows how many it gave; {@link #NOT_MEASURED} when the statement was only explained
     * @param databaseHits how often it touched the store; {@link #NOT_MEASURED} when the statement was only explained
     */
    public record Operator(String name, String details, long rows, long databaseHits, List<Operator> children) {

        public Operator {
            children = List.copyOf(children);
        }

        private long measuredHits() {
            if (databaseHits == NOT_MEASURED) {
                throw new IllegalStateException("database hits are known of a profiled plan only; use Graph.profile");
            }
            return databaseHits;
        }

        /** {@return this operator and all below it} */
        public Stream<Operator> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Operator::all));
        }
    }
}
