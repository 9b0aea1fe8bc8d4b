package io.github.landtrace.cypher;

import java.util.Locale;

/** How far a caller may rely on a query staying as it is. */
public enum Stability {
    EXPERIMENTAL,
    STABLE,
    DEPRECATED;

    /** {@return the word that files and the API use} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
