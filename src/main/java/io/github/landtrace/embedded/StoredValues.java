package io.github.landtrace.embedded;

import io.github.landtrace.graph.BulkKind;
import io.github.landtrace.graph.PointValue;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.neo4j.values.storable.CoordinateReferenceSystem;
import org.neo4j.values.storable.Value;
import org.neo4j.values.storable.Values;

/** Makes of plain values those that Neo4j stores, the same as statements store. */
final class StoredValues {
    private StoredValues() {}

    static Value of(Object value, BulkKind.Property property) {
        if (value instanceof PointValue point) {
            return Values.pointValue(CoordinateReferenceSystem.get(point.srid()), point.x(), point.y());
        }
        if (!(value instanceof List<?> items)) {
            return Values.of(value);
        }
        return switch (property.type()) {
            case STRING -> Values.stringArray(items.toArray(String[]::new));
            case INTEGER -> Values.longArray(items.stream().mapToLong(Long.class::cast).toArray());
            case NUMBER -> Values.doubleArray(items.stream().mapToDouble(Double.class::cast).toArray());
            case DATE -> Values.dateArray(items.toArray(LocalDate[]::new));
            case DATETIME -> Values.dateTimeArray(items.toArray(ZonedDateTime[]::new));
            case BOOLEAN, POINT -> throw new IllegalArgumentException(
                    property.name() + " is a list of " + property.type() + ", which no table has");
        };
    }
}
