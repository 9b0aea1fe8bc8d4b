package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.BulkKind;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The plain statements for each kind of node and relationship: labels and types cannot be parameters. */
final class PlainStatements {

    private static final String EXAMPLE_LABEL = ":Record)";
    private static final String EXAMPLE_TYPE = ":PART_OF]";

    private final Catalogue own = BenchCatalogue.load(List.of());
    private final Map<BulkKind, String> byKind = new IdentityHashMap<>();

    String nodes(BulkKind kind) {
        return byKind.computeIfAbsent(
                kind,
                key -> statement(BenchCatalogue.CREATE_NODES)
                        .replace(EXAMPLE_LABEL, ":" + String.join(":", key.labels()) + ")"));
    }

    String links(BulkKind kind) {
        return byKind.computeIfAbsent(
                kind, key -> statement(BenchCatalogue.CREATE_LINKS).replace(EXAMPLE_TYPE, ":" + key.type() + "]"));
    }

    String versions(BulkKind kind) {
        return byKind.computeIfAbsent(kind, key -> statement(BenchCatalogue.CREATE_VERSIONS));
    }

    private String statement(String id) {
        return own.system(id).statement();
    }
}
