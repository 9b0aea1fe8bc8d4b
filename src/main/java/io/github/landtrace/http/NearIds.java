package io.github.landtrace.http;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.Row;
import java.util.List;
import java.util.Map;

/** The ids that one that is not there may have meant: by the search, else those that begin like it. */
final class NearIds {

    private static final int COUNT = 3;
    private static final int LONGEST = 100;

    private final Catalogue catalogue;
    private final GraphForm.Reading reading;

    NearIds(Catalogue catalogue, GraphForm.Reading reading) {
        this.catalogue = catalogue;
        this.reading = reading;
    }

    /**
     * {@return at most three ids, the nearest first}
     *
     * @param kind a label that the records have; empty where any record may be meant
     */
    List<String> of(String id, String kind) {
        if (id.length() > LONGEST) {
            return List.of();
        }
        List<String> found = catalogue
                .find(Kind.QUERY, SystemFiles.FIND)
                .map(find -> ids(
                        reading.rows(
                                find,
                                Arguments.bind(
                                        find,
                                        Map.of(
                                                "q",
                                                id,
                                                "ways",
                                                List.of("ID", "ID_TYPO"),
                                                "kind",
                                                kind,
                                                "limit",
                                                COUNT))),
                        "recordId"))
                .orElse(List.of());
        return found.isEmpty() ? beginning(id) : found;
    }

    /** {@return at most three ids of records and findings, those with the longest common beginning first} */
    List<String> beginning(String id) {
        var file = catalogue.system(SystemFiles.NEAREST_IDS);
        return ids(reading.rows(file, SystemArguments.of(file, Map.of(SystemFiles.idParameter(file), id))), "id");
    }

    private static List<String> ids(List<Row> rows, String column) {
        return rows.stream()
                .map(row -> String.valueOf(row.get(column)))
                .limit(COUNT)
                .toList();
    }
}
