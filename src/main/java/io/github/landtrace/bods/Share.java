package io.github.landtrace.bods;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of an interest is held, in percent. The model does not know whether a maximum is included: it is read as included,
 * which is never less than what was said.
 */
record Share(BigDecimal min, boolean minExclusive, BigDecimal max) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** {@return what a {@code share} object says; null when it is missing, which is unknown} */
    static @Nullable Share of(JsonNode share) {
        if (!share.isObject() || share.isEmpty()) {
            return null;
        }
        if (share.has("exact")) {
            BigDecimal exact = share.path("exact").decimalValue();
            return new Share(exact, false, exact);
        }
        boolean exclusive = share.has("exclusiveMinimum");
        BigDecimal min = number(share, exclusive ? "exclusiveMinimum" : "minimum", BigDecimal.ZERO);
        BigDecimal max = number(share, share.has("exclusiveMaximum") ? "exclusiveMaximum" : "maximum", ALL);
        return new Share(min, exclusive, max);
    }

    private static BigDecimal number(JsonNode share, String field, BigDecimal otherwise) {
        return share.has(field) ? share.path(field).decimalValue() : otherwise;
    }

    /** {@return both together; an unknown one adds nothing to the least, and leaves the greatest open} */
    static @Nullable Share sum(@Nullable Share one, @Nullable Share other) {
        if (one == null && other == null) {
            return null;
        }
        Share first = one == null ? new Share(BigDecimal.ZERO, false, ALL) : one;
        Share second = other == null ? new Share(BigDecimal.ZERO, false, ALL) : other;
        return new Share(
                first.min.add(second.min).min(ALL),
                first.minExclusive || second.minExclusive,
                first.max.add(second.max).min(ALL));
    }

    /** {@return whether both say the same numbers, however they are written} */
    static boolean same(@Nullable Share one, @Nullable Share other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.min.compareTo(other.min) == 0
                && one.max.compareTo(other.max) == 0
                && one.minExclusive == other.minExclusive;
    }
}
