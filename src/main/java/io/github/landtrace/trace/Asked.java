package io.github.landtrace.trace;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a query that the arithmetic reads. */
final class Asked {

    private Asked() {}

    static String text(Map<String, @Nullable Object> parameters, String name) {
        return String.valueOf(parameters.get(name));
    }

    static LocalDate day(Map<String, @Nullable Object> parameters, String name) {
        if (parameters.get(name) instanceof LocalDate day) {
            return day;
        }
        throw new IllegalArgumentException("a computed query needs the day " + name + "; declare it as required");
    }

    static int whole(Map<String, @Nullable Object> parameters, String name) {
        return number(parameters, name).intValue();
    }

    /**
     * {@return how far to go}
     *
     * @param more steps beyond {@code maxDepth} that are no stakes between parties
     */
    static Limits limits(Map<String, @Nullable Object> parameters, int more) {
        return new Limits(
                whole(parameters, "maxDepth") + more,
                more,
                number(parameters, "minShare").doubleValue(),
                whole(parameters, "maxStakes"));
    }

    private static Number number(Map<String, @Nullable Object> parameters, String name) {
        if (parameters.get(name) instanceof Number number) {
            return number;
        }
        throw new IllegalArgumentException(
                "a computed query needs the parameter " + name + "; declare it with a default");
    }
}
