package io.github.landtrace.compare;

import java.util.HexFormat;

/** Counts elements and adds up their fingerprints, in parts by id. */
final class Sums {

    private final long[] high = new long[GraphContent.PARTS];
    private final long[] low = new long[GraphContent.PARTS];
    private long count;

    void add(Element element) {
        int part = element.part(GraphContent.PARTS);
        high[part] += element.high();
        low[part] += element.low();
        count++;
    }

    void addAll(Sums other) {
        for (int part = 0; part < GraphContent.PARTS; part++) {
            high[part] += other.high[part];
            low[part] += other.low[part];
        }
        count += other.count;
    }

    long count() {
        return count;
    }

    int firstDifference(Sums other) {
        for (int part = 0; part < GraphContent.PARTS; part++) {
            if (high[part] != other.high[part] || low[part] != other.low[part]) {
                return part;
            }
        }
        return -1;
    }

    String text() {
        long sumOfHigh = 0;
        long sumOfLow = 0;
        for (int part = 0; part < GraphContent.PARTS; part++) {
            sumOfHigh += high[part];
            sumOfLow += low[part];
        }
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(sumOfHigh) + hex.toHexDigits(sumOfLow);
    }
}
