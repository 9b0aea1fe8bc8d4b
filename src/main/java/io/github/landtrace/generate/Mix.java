package io.github.landtrace.generate;

import java.util.List;

/**
 * A distribution over named classes.
 *
 * @param measure what is distributed, as people read it
 * @param source where the shares are from, with the mark of how well that was read
 * @param classes the classes
 * @param shares the share of each class, in percent
 */
public record Mix(String measure, String source, List<String> classes, List<Double> shares) {

    public Mix {
        classes = List.copyOf(classes);
        shares = List.copyOf(shares);
        if (classes.isEmpty() || classes.size() != shares.size()) {
            throw new IllegalArgumentException(measure + " has " + classes.size() + " classes and " + shares.size()
                    + " shares; give one for each");
        }
    }

    /** {@return a mix of pairs of class and share} */
    static Mix of(String measure, String source, Object... pairs) {
        List<String> classes = new java.util.ArrayList<>();
        List<Double> shares = new java.util.ArrayList<>();
        for (int position = 0; position < pairs.length; position += 2) {
            classes.add(String.valueOf(pairs[position]));
            shares.add(((Number) pairs[position + 1]).doubleValue());
        }
        return new Mix(measure, source, classes, shares);
    }

    /** {@return a class, as likely as its share} */
    public String draw(Draw draw) {
        double total = shares.stream().mapToDouble(Double::doubleValue).sum();
        double left = draw.unit() * total;
        for (int position = 0; position < classes.size() - 1; position++) {
            left -= shares.get(position);
            if (left < 0) {
                return classes.get(position);
            }
        }
        return classes.get(classes.size() - 1);
    }
}
