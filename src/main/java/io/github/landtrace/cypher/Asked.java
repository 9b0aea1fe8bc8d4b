package io.github.landtrace.cypher;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question that people brought and that a query answers on the sample.
 *
 * @param row number of the question in the list of everything that must be askable, from 1
 * @param question as an investigator puts it
 * @param with arguments of the query, by name: texts as they are typed, lists of texts, or null for none
 * @param shows columns of the answer that say it in short
 */
public record Asked(int row, String question, Map<String, @Nullable Object> with, List<String> shows) {

    public Asked {
        with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
        shows = List.copyOf(shows);
    }
}
