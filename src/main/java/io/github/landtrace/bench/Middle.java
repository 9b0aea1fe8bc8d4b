package io.github.landtrace.bench;

import java.util.List;

/** The middle of a few values, and how far they lie apart. */
record Middle(double value, double spreadPercent, int count) {

    static Middle of(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double middle = sorted[sorted.length / 2];
        if (sorted.length % 2 == 0) {
            middle = (middle + sorted[sorted.length / 2 - 1]) / 2;
        }
        return new Middle(middle, 100 * (sorted[sorted.length - 1] - sorted[0]) / middle, sorted.length);
    }

    Figure figure(String lane, boolean judged, String note) {
        return new Figure(lane, judged, value, spreadPercent, count, note);
    }
}
