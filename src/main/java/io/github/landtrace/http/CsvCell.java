package io.github.landtrace.http;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One value as a cell. A text that a spreadsheet would run as a formula gets an apostrophe in front; a plain number, a
 * negative one too, stays a number. Lists of texts are joined by semicolons as in the import tables; anything deeper is
 * JSON.
 */
final class CsvCell {

    /** The full-width forms count too: spreadsheets in Chinese, Japanese and Korean settings read them as the others. */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private static final String NEEDS_QUOTES = ",;\"\t\r\n";

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private CsvCell() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value instanceof Double real && !Double.isFinite(real) ? "" : value.toString();
        }
        return quoted(harmless(text(value)));
    }

    private static String text(Object value) {
        if (value instanceof ZonedDateTime instant) {
            return ValueWriter.instant(instant);
        }
        if (value instanceof List<?> list && list.stream().allMatch(CsvCell::isPlainText)) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(";"));
        }
        boolean isNested = value instanceof List || value instanceof Map || value instanceof Record;
        return isNested
                ? new String(Json.bytes(json -> ValueWriter.write(json, value)), StandardCharsets.UTF_8)
                : value.toString();
    }

    private static boolean isPlainText(@Nullable Object item) {
        return item instanceof String text && text.indexOf(';') < 0;
    }

    private static String harmless(String text) {
        boolean isDangerous = !text.isEmpty()
                && DANGEROUS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return isDangerous ? "'" + text : text;
    }

    private static String quoted(String text) {
        return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** A plain loop: this is run for every cell of an export. */
    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (NEEDS_QUOTES.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.startsWith(" ") || text.endsWith(" ");
    }
}
