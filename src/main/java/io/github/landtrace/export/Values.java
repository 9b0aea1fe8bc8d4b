package io.github.landtrace.export;

import io.github.landtrace.graph.PointValue;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Property values as text. */
final class Values {

    private Values() {}

    /** {@return a value as text: lists parted by semicolons, points as WKT, nothing as the empty text} */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Values::text).collect(Collectors.joining(";"));
        }
        if (value instanceof PointValue point) {
            return "POINT (" + point.x() + " " + point.y() + ")";
        }
        if (value instanceof ZonedDateTime instant) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
        }
        if (value instanceof Double number) {
            return number(number);
        }
        return withoutControls(String.valueOf(value));
    }

    /** {@return a number without a fraction that is none} */
    static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }

    /** What no XML document may hold, escaped or not, becomes the replacement character. */
    private static String withoutControls(String text) {
        return text.codePoints().allMatch(Values::isAllowed)
                ? text
                : text.codePoints()
                        .map(character -> isAllowed(character) ? character : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
