package io.github.landtrace.catalogue;

import io.github.landtrace.cypher.ParameterType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one given value as a declared type. */
final class ArgumentReader {

    private ArgumentReader() {}

    /** {@return the plain value, or null when it is not of the type} */
    static @Nullable Object read(ParameterType type, Object given) {
        try {
            return switch (type) {
                case STRING -> given instanceof String text ? text : null;
                case INTEGER -> integer(given);
                case NUMBER -> number(given);
                case BOOLEAN -> truth(given);
                case DATE -> given instanceof LocalDate ? given : LocalDate.parse(text(given));
                case DATETIME -> instant(given);
                case STRINGS -> strings(given);
                case LIST -> given instanceof List ? given : null;
                case MAP -> given instanceof Map ? given : null;
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static String text(Object given) {
        return given instanceof String text ? text : "";
    }

    private static @Nullable Long integer(Object given) {
        if (given instanceof Long || given instanceof Integer) {
            return ((Number) given).longValue();
        }
        return given instanceof String text ? Long.valueOf(text) : null;
    }

    private static @Nullable Double number(Object given) {
        Double value = given instanceof Number number
                ? Double.valueOf(number.doubleValue())
                : given instanceof String text ? Double.valueOf(text) : null;
        return value == null || value.isNaN() || value.isInfinite() ? null : value;
    }

    private static @Nullable Boolean truth(Object given) {
        if (given instanceof Boolean truth) {
            return truth;
        }
        return switch (text(given)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /** An instant with its offset; a day alone means its first moment in UTC. */
    private static ZonedDateTime instant(Object given) {
        if (given instanceof ZonedDateTime instant) {
            return instant;
        }
        String text = text(given);
        // A plus sign in a URL that was not escaped arrives as a space.
        String mended = text.replace(' ', '+');
        return mended.length() == 10
                ? LocalDate.parse(mended).atStartOfDay(java.time.ZoneOffset.UTC)
                : OffsetDateTime.parse(mended).toZonedDateTime();
    }

    /** A list of texts; one text stands for a list, its items parted by commas. */
    private static @Nullable List<String> strings(Object given) {
        if (given instanceof String text) {
            return List.of(text.split(",", -1));
        }
        if (!(given instanceof List<?> list)) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (Object item : list) {
            if (!(item instanceof String text)) {
                return null;
            }
            texts.add(text);
        }
        return texts;
    }
}
