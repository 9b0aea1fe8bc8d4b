package io.github.landtrace.http;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.InvalidArguments;
import io.github.landtrace.catalogue.Violation;
import io.github.landtrace.cypher.CypherFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds arguments together with what was found wrong before, so that one answer lists it all. */
final class Binding {

    private Binding() {}

    /**
     * {@return a value for every declared parameter}
     *
     * @throws InvalidArguments with the violations found before and those of the arguments
     */
    static Map<String, @Nullable Object> bind(CypherFile file, Map<String, ?> given, List<Violation> before) {
        List<Violation> violations = new ArrayList<>(before);
        try {
            Map<String, @Nullable Object> bound = Arguments.bind(file, given);
            if (violations.isEmpty()) {
                return bound;
            }
        } catch (InvalidArguments e) {
            violations.addAll(e.violations());
        }
        throw new InvalidArguments(violations);
    }
}
