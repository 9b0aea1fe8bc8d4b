package io.github.landtrace;

import io.github.landtrace.cypher.Column;
import io.github.landtrace.graph.LinkValue;
import io.github.landtrace.graph.NodeValue;
import io.github.landtrace.graph.PathValue;
import io.github.landtrace.graph.PointValue;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells whether a plain value is of a column's declared type. */
final class ColumnTypes {

    private ColumnTypes() {}

    static boolean fits(Column column, @Nullable Object value) {
        if (value == null) {
            return column.nullable();
        }
        return switch (column.type()) {
            case STRING -> value instanceof String;
            case INTEGER -> value instanceof Long;
            case NUMBER -> value instanceof Double || value instanceof Long;
            case BOOLEAN -> value instanceof Boolean;
            case DATE -> value instanceof LocalDate;
            case DATETIME -> value instanceof ZonedDateTime;
            case STRINGS -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
            case LIST -> value instanceof List;
            case MAP -> value instanceof Map;
            case NODE -> value instanceof NodeValue;
            case RELATIONSHIP -> value instanceof LinkValue;
            case PATH -> value instanceof PathValue;
            case POINT -> value instanceof PointValue;
        };
    }
}
