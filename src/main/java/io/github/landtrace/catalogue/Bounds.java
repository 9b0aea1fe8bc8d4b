package io.github.landtrace.catalogue;

import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.cypher.ParameterType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bounds that a declared parameter sets, tried on a value and put into words. */
final class Bounds {

    private Bounds() {}

    static boolean hold(Parameter parameter, Object value) {
        if (value instanceof Number number) {
            return within(parameter, number.doubleValue());
        }
        if (value instanceof List<?> list) {
            return within(parameter, list.size())
                    && list.stream().allMatch(item -> !(item instanceof String text) || fits(parameter, text));
        }
        return !(value instanceof String text) || (within(parameter, text.length()) && fits(parameter, text));
    }

    private static boolean within(Parameter parameter, double size) {
        Number min = parameter.min();
        Number max = parameter.max();
        return (min == null || size >= min.doubleValue()) && (max == null || size <= max.doubleValue());
    }

    private static boolean fits(Parameter parameter, String text) {
        String pattern = parameter.pattern();
        return (parameter.allowed().isEmpty() || parameter.allowed().contains(text))
                && (pattern == null || text.matches(pattern));
    }

    /** {@return what may be given, to follow "must be"} */
    static String describe(Parameter parameter) {
        if (!parameter.allowed().isEmpty()) {
            return "one of " + String.join(", ", parameter.allowed());
        }
        String what = switch (parameter.type()) {
            case STRING -> "a text";
            case INTEGER -> "a whole number";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case DATE -> "a day such as 2011-06-30";
            case DATETIME -> "an instant such as 2011-06-30T00:00:00Z";
            case STRINGS -> "texts parted by commas";
            case LIST -> "a list";
            case MAP -> "an object";
        };
        return what + range(parameter) + (parameter.pattern() == null ? "" : " matching " + parameter.pattern());
    }

    private static String range(Parameter parameter) {
        Number min = parameter.min();
        Number max = parameter.max();
        if (min == null && max == null) {
            return "";
        }
        boolean isNumber = parameter.type() == ParameterType.INTEGER || parameter.type() == ParameterType.NUMBER;
        String unit = isNumber ? "" : parameter.type() == ParameterType.STRING ? " characters" : " items";
        if (min != null && max != null) {
            return (isNumber ? " between " : " of ") + min + (isNumber ? " and " : " to ") + max + unit;
        }
        return min != null ? " of at least " + min + unit : " of at most " + shown(max) + unit;
    }

    private static String shown(@Nullable Number number) {
        return String.valueOf(number);
    }
}
