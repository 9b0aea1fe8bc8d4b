package io.github.landtrace.load;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Stands for a text in 128 bits. Two texts out of a thousand million share one with a probability below 10 to the power of −20, so it
 * is taken for the text.
 */
record Fingerprint(long high, long low) implements Comparable<Fingerprint> {

    static Fingerprint of(String text) {
        long[] halves = MurmurHash3.hash128x64(text.getBytes(StandardCharsets.UTF_8));
        // All zeros mean that nothing is there.
        return new Fingerprint(halves[0], halves[0] == 0 && halves[1] == 0 ? 1 : halves[1]);
    }

    @Override
    public int compareTo(Fingerprint other) {
        int order = Long.compare(high, other.high);
        return order == 0 ? Long.compare(low, other.low) : order;
    }
}
