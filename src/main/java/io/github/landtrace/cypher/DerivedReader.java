package io.github.landtrace.cypher;

import io.github.landtrace.names.Derived;
import org.jspecify.annotations.Nullable;

/** Reads {@code derive}: how a parameter is made of another. */
final class DerivedReader {

    private DerivedReader() {}

    /** @param params the mapping of all parameters, {@code map} that of the one */
    static @Nullable Derived read(String name, YamlMap map, YamlMap params, Problems problems) {
        String text = map.text("derive");
        if (text == null) {
            return null;
        }
        Derived derived = Derived.parse(text).orElse(null);
        if (derived == null || !params.keys().contains(derived.from())) {
            problems.add(
                    map.lineOf("derive"),
                    "\"derive\" of \"" + name + "\" is \"" + text + "\"",
                    "use one of " + Derived.forms() + ", with the name of another parameter");
        }
        return derived;
    }
}
