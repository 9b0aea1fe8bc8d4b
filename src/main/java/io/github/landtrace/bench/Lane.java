package io.github.landtrace.bench;

import java.io.IOException;

/**
 * One way to do the same work.
 *
 * @param name what it is called in the report
 */
record Lane(String name, Operation operation) {

    /** What an operation tells that does other work, which is shown beside and not compared. */
    static final long NO_ROWS = -1;

    /** Does the work once. */
    interface Operation {
        /** {@return how many rows it got, so that answers can be compared} */
        long run() throws IOException;
    }
}
