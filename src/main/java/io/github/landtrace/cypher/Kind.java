package io.github.landtrace.cypher;

import java.util.List;
import java.util.Set;

/** What a Cypher file is for; told by the folder that it lies in. */
public enum Kind {
    /** A canned query: answered over HTTP, on the command line and in Browser. */
    QUERY(
            "queries",
            List.of("title", "description", "stability", "params", "columns"),
            Set.of("cartesian", "scan", "compute", "fetches", "asks", "requires")),
    /** A detection rule: its rows are findings. */
    RULE(
            "rules",
            List.of(
                    "title",
                    "description",
                    "stability",
                    "version",
                    "level",
                    "subject",
                    "legalBasis",
                    "guards",
                    "falsePositives",
                    "finds",
                    "params",
                    "columns"),
            Set.of("reach", "through", "cartesian", "scan")),
    /** The mapping of one import table. */
    IMPORT("import", List.of("title", "description", "params", "writes"), Set.of()),
    /** One constraint or index. */
    SCHEMA("schema", List.of("title"), Set.of("description")),
    /** What the service itself runs; tested, not published. */
    SYSTEM(
            "system",
            List.of("title"),
            Set.of("description", "params", "requires", "columns", "writes", "cartesian", "scan"));

    private final String folder;
    private final List<String> required;
    private final Set<String> optional;

    Kind(String folder, List<String> required, Set<String> optional) {
        this.folder = folder;
        this.required = required;
        this.optional = optional;
    }

    /** {@return the folder below {@code cypher/}} */
    public String folder() {
        return folder;
    }

    /** {@return the keys that the front matter must have, in their usual order} */
    List<String> required() {
        return required;
    }

    boolean allows(String key) {
        return required.contains(key) || optional.contains(key);
    }

    /** {@return every key that the front matter may have, for messages} */
    String allowedKeys() {
        return String.join(", ", required)
                + (optional.isEmpty()
                        ? ""
                        : ", " + String.join(", ", optional.stream().sorted().toList()));
    }
}
