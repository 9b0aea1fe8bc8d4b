package io.github.landtrace.cypher;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Cypher literal of a {@code :param} line into a plain value: null, booleans, numbers, strings, lists, maps,
 * {@code date('…')}, {@code datetime('…')}; a {@code point({…})} stays a map.
 */
final class Literals {

    /** Not a literal of those kinds; the message says what was expected where. */
    static final class NotALiteral extends Exception {
        private static final long serialVersionUID = 1L;

        NotALiteral(String message) {
            super(message);
        }
    }

    private final String text;
    private int at;

    private Literals(String text) {
        this.text = text;
    }

    static @Nullable Object read(String text) throws NotALiteral {
        Literals literals = new Literals(text);
        Object value = literals.value();
        literals.skipSpace();
        if (literals.at < text.length()) {
            throw literals.unexpected("nothing after the value");
        }
        return value;
    }

    private @Nullable Object value() throws NotALiteral {
        skipSpace();
        char here = peek();
        if (here == '\'' || here == '"') {
            return string(here);
        }
        if (here == '[') {
            return list();
        }
        if (here == '{') {
            return map();
        }
        if (here == '-' || here == '.' || Character.isDigit(here)) {
            return number();
        }
        return word();
    }

    private @Nullable Object word() throws NotALiteral {
        String word = name();
        return switch (word) {
            case "null", "NULL" -> null;
            case "true", "TRUE" -> true;
            case "false", "FALSE" -> false;
            case "date" -> call(LocalDate::parse);
            case "datetime" -> call(ZonedDateTime::parse);
            case "point" -> {
                expect('(');
                Object map = value();
                expect(')');
                yield map;
            }
            default ->
                throw new NotALiteral(
                        "unexpected \"" + word
                                + "\"; a value is null, true, false, a number, a string, a list, a map, date('…'), datetime('…') or point({…})");
        };
    }

    private <T> T call(Function<String, T> parse) throws NotALiteral {
        expect('(');
        skipSpace();
        String argument = string(peek());
        expect(')');
        try {
            return parse.apply(argument);
        } catch (DateTimeException e) {
            throw new NotALiteral("not an ISO 8601 value: " + argument);
        }
    }

    private Number number() throws NotALiteral {
        int start = at;
        while (at < text.length() && ("+-.eE_".indexOf(peek()) >= 0 || Character.isDigit(peek()))) {
            at++;
        }
        String digits = text.substring(start, at).replace("_", "");
        try {
            return digits.matches("-?\\d+") ? (Number) Long.valueOf(digits) : (Number) Double.valueOf(digits);
        } catch (NumberFormatException e) {
            throw new NotALiteral("not a number: " + digits);
        }
    }

    private String string(char quote) throws NotALiteral {
        expect(quote);
        StringBuilder value = new StringBuilder();
        while (peek() != quote) {
            char here = text.charAt(at++);
            if (here == '\\') {
                char escaped = peek();
                at++;
                here = switch (escaped) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    default -> escaped;
                };
            }
            value.append(here);
        }
        at++;
        return value.toString();
    }

    private List<@Nullable Object> list() throws NotALiteral {
        List<@Nullable Object> values = new ArrayList<>();
        expect('[');
        while (!takes(']')) {
            if (!values.isEmpty()) {
                expect(',');
            }
            values.add(value());
        }
        return values;
    }

    private Map<String, @Nullable Object> map() throws NotALiteral {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        expect('{');
        while (!takes('}')) {
            if (!values.isEmpty()) {
                expect(',');
            }
            String key = name();
            expect(':');
            values.put(key, value());
        }
        return values;
    }

    private String name() throws NotALiteral {
        skipSpace();
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw unexpected("a value or a name");
        }
        return text.substring(start, at);
    }

    private boolean takes(char wanted) throws NotALiteral {
        skipSpace();
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char wanted) throws NotALiteral {
        if (!takes(wanted)) {
            throw unexpected("'" + wanted + "'");
        }
    }

    private char peek() throws NotALiteral {
        if (at >= text.length()) {
            throw new NotALiteral("the value ends too early: " + text);
        }
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private NotALiteral unexpected(String wanted) {
        return new NotALiteral("expected " + wanted + " at \"" + text.substring(at) + "\"");
    }
}
