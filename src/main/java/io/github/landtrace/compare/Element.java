package io.github.landtrace.compare;

import io.github.landtrace.graph.Row;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A node or relationship, as far as it matters for being the same.
 *
 * @param kind its labels or its type
 * @param id what people call it by
 * @param high half of the fingerprint of all that it is
 * @param low the other half
 */
record Element(String kind, String id, long high, long low) {

    static Element node(Row row) {
        Object properties = row.get("properties");
        String id = properties instanceof Map<?, ?> map ? String.valueOf(map.get("id")) : "";
        String labels = row.get("labels") instanceof List<?> list
                ? String.join(":", list.stream().map(String::valueOf).sorted().toList())
                : "";
        return of("(:" + labels + ")", id, CanonicalText.of(properties));
    }

    static Element link(Row row) {
        String ends = row.get("startId") + " → " + row.get("endId");
        Object properties = row.get("properties");
        Object own = properties instanceof Map<?, ?> map ? map.get("id") : null;
        String id = own == null ? ends : own + " (" + ends + ")";
        return of("[:" + row.get("type") + "]", id, ends + " " + CanonicalText.of(properties));
    }

    /** {@return one of so many parts that all elements of its id fall into} */
    int part(int parts) {
        return Math.floorMod(id.hashCode(), parts);
    }

    private static Element of(String kind, String id, String content) {
        long[] halves = MurmurHash3.hash128x64((kind + " " + content).getBytes(StandardCharsets.UTF_8));
        return new Element(kind, id, halves[0], halves[1]);
    }
}
