package io.github.landtrace.graph;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement with its parameters, ready to run.
 *
 * @param id what it is called in logs and in the database's list of transactions
 * @param parameters plain values by name
 * @param timeout how long it may take, its rows read included
 */
public record Statement(String id, String text, Map<String, @Nullable Object> parameters, Duration timeout) {

    public Statement {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout must be positive, got " + timeout);
        }
    }
}
