package io.github.landtrace.graph;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the database would run a statement.
 *
 * @param columns the columns that it would return
 * @param notices what the database remarks on it: deprecations, missing labels, cartesian products
 */
public record Plan(Access access, List<String> columns, List<Notice> notices, Operator root) {

    /** What a statement does. */
    public enum Access {
        READ,
        WRITE,
        READ_WRITE,
        SCHEMA
    }

    /** One remark of the database. */
    public record Notice(String code, String title, String description) {}

    /** One operator of the plan and those that feed it. */
    public record Operator(String name, String details, List<Operator> children) {

        /** {@return this operator and all below it} */
        public Stream<Operator> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Operator::all));
        }
    }
}
