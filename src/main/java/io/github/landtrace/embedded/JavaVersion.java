package io.github.landtrace.embedded;

import java.util.Set;

/** The versions of Java that Neo4j 5.26 runs on. */
final class JavaVersion {
    private static final Set<Integer> SUPPORTED = Set.of(17, 21);

    private JavaVersion() {}

    /**
     * Checks a version.
     *
     * @throws EmbeddedException when Neo4j does not run on it
     */
    static void check(int version) {
        if (!SUPPORTED.contains(version)) {
            throw new EmbeddedException(
                    "This is Java " + version + ".",
                    "The embedded Neo4j runs on Java 17 and 21.",
                    "Set JAVA_HOME to one of them, or NEO4J_URI to an outside Neo4j.");
        }
    }
}
