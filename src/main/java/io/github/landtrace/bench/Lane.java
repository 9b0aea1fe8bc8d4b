package io.github.landtrace.bench;

import java.io.IOException;

/**
 * One way to do the same work.
 *
 * @param name what it is called in the report
 * @param judged whether the goal is for this lane; the others are shown beside it
 */
record Lane(String name, boolean judged, Operation operation) {

    /** What an operation tells that does other work, whose answer is not compared. */
    static final long NO_ROWS = -1;

    /** {@return a lane that is there as a measure} */
    static Lane beside(String name, Operation operation) {
        return new Lane(name, false, operation);
    }

    /** {@return a lane that has to reach the goal} */
    static Lane judged(String name, Operation operation) {
        return new Lane(name, true, operation);
    }

    /** Does the work once. */
    interface Operation {
        /** {@return how many rows it got, so that answers can be compared} */
        long run() throws IOException;
    }
}
