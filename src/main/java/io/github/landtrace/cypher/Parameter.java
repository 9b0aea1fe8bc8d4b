package io.github.landtrace.cypher;

import io.github.landtrace.names.Derived;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a statement.
 *
 * @param required whether a caller must give it; a parameter that is neither required nor has a default is null when absent
 * @param defaultValue what it is when absent
 * @param derived how it is made of another parameter when absent; null where it is not
 * @param min least value (numbers) or least length (strings, lists), included
 * @param max greatest value or length, included
 * @param allowed the only values it may take; empty means any
 * @param record labels of the records whose id it takes; empty where it takes no id
 * @param pattern regular expression that a string must match whole
 * @param example the value in the file's {@code :param} line
 */
public record Parameter(
        String name,
        ParameterType type,
        boolean required,
        @Nullable Object defaultValue,
        @Nullable Derived derived,
        @Nullable Number min,
        @Nullable Number max,
        List<String> allowed,
        List<String> record,
        @Nullable String pattern,
        @Nullable String description,
        @Nullable Object example) {

    public Parameter {
        allowed = List.copyOf(allowed);
        record = List.copyOf(record);
    }
}
