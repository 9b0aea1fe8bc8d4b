package io.github.landtrace.bench;

import java.util.List;

/**
 * What a lane found of a typed text.
 *
 * @param ids of the records, best first
 * @param best the score of the first; 1 where the lane has no scores that can be compared, 0 where nothing was found
 * @param nanos how long it took
 */
record SearchAnswer(List<String> ids, double best, long nanos) {

    SearchAnswer {
        ids = List.copyOf(ids);
    }
}
