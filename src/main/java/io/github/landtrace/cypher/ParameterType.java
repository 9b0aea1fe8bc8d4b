package io.github.landtrace.cypher;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The type of a parameter, as files, OpenAPI and messages name it. */
public enum ParameterType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    /** An ISO 8601 day, such as 2011-06-30. */
    DATE,
    /** An ISO 8601 instant with its offset, such as 2011-06-30T00:00:00Z. */
    DATETIME,
    /** A list of strings. */
    STRINGS,
    LIST,
    MAP;

    /** {@return the word that files and the API use} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether a plain value is of this type} */
    public boolean accepts(Object value) {
        return switch (this) {
            case STRING -> value instanceof String;
            case INTEGER -> value instanceof Long;
            case NUMBER -> value instanceof Long || value instanceof Double;
            case BOOLEAN -> value instanceof Boolean;
            case DATE -> value instanceof LocalDate;
            case DATETIME -> value instanceof ZonedDateTime;
            case STRINGS -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
            case LIST -> value instanceof List;
            case MAP -> value instanceof Map;
        };
    }
}
