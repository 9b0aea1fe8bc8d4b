package io.github.landtrace.http;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import java.util.List;

/** The files of {@code cypher/system/} that the routes run, and what the routes know about them. */
final class SystemFiles {

    static final String FINDINGS_PAGE = "findings-page";
    static final String FINDING = "finding";
    static final String REVIEW = "review-save";
    static final String ENTITY = "find-entity";
    static final String NEIGHBOURS_COUNT = "neighbours-count";
    static final String NEIGHBOURS_PAGE = "neighbours-page";
    static final String SUBGRAPH = "subgraph";
    static final String COUNTS = "counts";
    static final String NEAREST_IDS = "nearest-ids";
    static final String RECORD_LABELS = "record-labels";
    /** The canned query that the search runs. */
    static final String FIND = "find";

    /** What requests run of {@code cypher/system/}. */
    static final List<String> OF_ROUTES = List.of(
            FINDINGS_PAGE,
            FINDING,
            "bundle-finding",
            "bundle-records",
            "bundle-sources",
            "bundle-local-rules",
            "bundle-people",
            ENTITY,
            NEIGHBOURS_COUNT,
            NEIGHBOURS_PAGE,
            SUBGRAPH,
            COUNTS,
            NEAREST_IDS,
            RECORD_LABELS);

    private SystemFiles() {}

    /** {@return the name of the parameter that takes the id of the one record that a file is about} */
    static String idParameter(CypherFile file) {
        return file.parameters().stream()
                .filter(Parameter::required)
                .map(Parameter::name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "cypher/system/" + file.id() + ".cypher must have one required parameter, the id"));
    }
}
