package io.github.landtrace.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that follow each other in a file, in waves: an id stands once in a wave, and its later states in later waves, since
 * a state is compared with the one before it.
 */
final class Batch {

    private final List<List<Candidate>> waves = new ArrayList<>();
    private final Map<String, Integer> waveOfId = new HashMap<>();
    private int size;

    void add(Candidate candidate) {
        int wave = waveOfId.merge(candidate.id(), 1, Integer::sum) - 1;
        if (wave == waves.size()) {
            waves.add(new ArrayList<>());
        }
        waves.get(wave).add(candidate);
        size++;
    }

    int size() {
        return size;
    }

    List<List<Candidate>> waves() {
        return waves;
    }
}
