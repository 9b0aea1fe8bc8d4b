package io.github.landtrace.generate;

import java.util.LinkedHashMap;
import java.util.Map;

/** Adds up what was realised, by measure and class. */
public final class Tally {

    private final Map<String, Map<String, Double>> amounts = new LinkedHashMap<>();

    /** Counts one of a class of a mix. */
    void count(Mix mix, String name) {
        add(mix, name, 1);
    }

    /** Adds an amount, such as an area, to a class of a mix. */
    void add(Mix mix, String name, double amount) {
        add(mix.measure(), name, amount);
    }

    /** Adds an amount to a class of a measure. */
    void add(String measure, String name, double amount) {
        amounts.computeIfAbsent(measure, unused -> new LinkedHashMap<>()).merge(name, amount, Double::sum);
    }

    /** {@return the amount of a class} */
    public double amount(String measure, String name) {
        return amounts.getOrDefault(measure, Map.of()).getOrDefault(name, 0.0);
    }

    /** {@return the amounts of all classes of a measure} */
    public double total(String measure) {
        return amounts.getOrDefault(measure, Map.of()).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
