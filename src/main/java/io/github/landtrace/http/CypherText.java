package io.github.landtrace.http;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Statements as people paste them. Neo4j Browser shows no rows of a script of several statements, only that each of them
 * ended well; so what is to be seen at one click is one statement with its values written into it.
 */
final class CypherText {

    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z][A-Za-z0-9]*)");

    private CypherText() {}

    /** {@return the statement with its example's values in the place of its parameters} */
    static String withExample(CypherFile file) {
        return withValues(file, Map.of());
    }

    /**
     * {@return the statement with values in the place of its parameters, under a first line that names it}
     *
     * @param literals Cypher literals by parameter; the example has the others
     */
    static String withValues(CypherFile file, Map<String, String> literals) {
        Map<String, String> values = new HashMap<>();
        StringBuilder title = new StringBuilder("// ").append(file.id());
        for (Parameter parameter : file.parameters()) {
            String example = literal(parameter.example());
            String value = literals.getOrDefault(parameter.name(), example);
            values.put(parameter.name(), value);
            if (!value.equals("null") && !parameter.name().equals(RowLimit.LIMIT)) {
                title.append(' ').append(parameter.name()).append(' ').append(value);
            }
        }
        for (String name : new TreeMap<>(literals).keySet()) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("\"" + file.id() + "\" has no parameter \"" + name + "\"; it has "
                        + String.join(", ", new TreeMap<>(values).keySet()));
            }
        }
        String statement = PARAMETER
                .matcher(file.statement().strip())
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
        return title.append('\n').append(statement).toString();
    }

    /** {@return the {@code :param} lines of a file, as they stand in it; empty when it has none} */
    static String paramLines(CypherFile file) {
        int end = file.source().indexOf("/*");
        return end < 0 ? "" : file.source().substring(0, end).strip();
    }

    /** {@return a value as Cypher writes it} */
    static String literal(@Nullable Object value) {
        if (value instanceof String text) {
            return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
        }
        if (value instanceof LocalDate day) {
            return "date('" + day + "')";
        }
        if (value instanceof ZonedDateTime instant) {
            return "datetime('" + instant.toOffsetDateTime() + "')";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CypherText::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + literal(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(value);
    }
}
