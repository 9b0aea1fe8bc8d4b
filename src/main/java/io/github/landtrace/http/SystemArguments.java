package io.github.landtrace.http;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arguments that the server itself gives to a statement: defaults where it gives none, nothing that is not declared. */
final class SystemArguments {

    private SystemArguments() {}

    static Map<String, @Nullable Object> of(CypherFile file, Map<String, ? extends @Nullable Object> given) {
        Map<String, @Nullable Object> bound = new LinkedHashMap<>();
        for (Parameter parameter : file.parameters()) {
            Object value = given.get(parameter.name());
            bound.put(parameter.name(), value == null ? parameter.defaultValue() : value);
        }
        Arguments.derive(file, bound);
        return bound;
    }
}
