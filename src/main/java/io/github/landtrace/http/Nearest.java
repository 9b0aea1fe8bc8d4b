package io.github.landtrace.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names that a mistyped one may have meant. */
final class Nearest {

    private static final int COUNT = 3;

    private Nearest() {}

    /** {@return up to three names, the nearest first; none that differs in more than half of its letters} */
    static List<String> names(String wanted, Collection<String> known) {
        return known.stream()
                .filter(name ->
                        name.contains(wanted) || distance(wanted, name) <= Math.max(wanted.length(), name.length()) / 2)
                .sorted(Comparator.<String>comparingInt(name -> distance(wanted, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(COUNT)
                .toList();
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] costs = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(substituted, 1 + Math.min(costs[j], costs[j - 1]));
            }
        }
        return costs[other.length()];
    }
}
