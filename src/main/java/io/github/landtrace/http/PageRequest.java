package io.github.landtrace.http;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.InvalidArguments;
import io.github.landtrace.catalogue.Violation;
import io.github.landtrace.cypher.CypherFile;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One page that a client wants.
 *
 * @param question the filters, as a cursor remembers them
 * @param bound a value for every parameter of the statement, the keyset included
 */
record PageRequest(String question, Map<String, @Nullable Object> bound) {

    static final String CURSOR = "cursor";

    /**
     * Reads filters, limit and cursor from a URL.
     *
     * @param fixed arguments that stand in the path
     */
    static PageRequest of(Context context, CypherFile file, Map<String, String> fixed) {
        List<Violation> violations = new ArrayList<>();
        CypherFile filters = Keyset.part(file, false);
        Map<String, Object> given = UrlArguments.of(context, filters, Set.of(CURSOR), violations);
        fixed.keySet().stream()
                .filter(given::containsKey)
                .forEach(name -> violations.add(
                        new Violation(name, "given in the query part", "given in the path only", "remove " + name)));
        given.putAll(fixed);
        List<String> cursors = context.queryParamMap().getOrDefault(CURSOR, List.of());
        if (cursors.size() > 1) {
            violations.add(new Violation(CURSOR, cursors.size() + " values", "given once", "keep one cursor"));
        }
        Map<String, @Nullable Object> bound = new LinkedHashMap<>(Arguments.bind(filters, given, violations));
        String question = question(file, bound);
        bound.putAll(cursors.isEmpty() ? noKeyset(file) : keyset(file, cursors.get(0), question));
        return new PageRequest(question, bound);
    }

    /** The filters as a short text; the limit may change from page to page. */
    private static String question(CypherFile file, Map<String, @Nullable Object> filters) {
        Map<String, @Nullable Object> sorted = new TreeMap<>(filters);
        sorted.remove(RowLimit.LIMIT);
        return Integer.toHexString((file.id() + sorted).hashCode());
    }

    private static Map<String, @Nullable Object> noKeyset(CypherFile file) {
        return SystemArguments.of(Keyset.part(file, true), Map.of());
    }

    private static Map<String, @Nullable Object> keyset(CypherFile file, String text, String question) {
        CypherFile keys = Keyset.part(file, true);
        Cursor cursor = Cursor.decoded(text);
        if (cursor == null || !cursor.keyset().keySet().equals(noKeyset(file).keySet())) {
            throw refused("a text that is no cursor of this route");
        }
        if (!cursor.question().equals(question)) {
            throw refused("a cursor of other filters");
        }
        try {
            return Arguments.bind(keys, cursor.keyset());
        } catch (InvalidArguments e) {
            throw refused("a cursor with values of the wrong type");
        }
    }

    private static InvalidArguments refused(String got) {
        return new InvalidArguments(List.of(new Violation(
                CURSOR,
                got,
                "the \"next\" of an answer to the same filters",
                "leave out cursor to begin with the first page")));
    }
}
