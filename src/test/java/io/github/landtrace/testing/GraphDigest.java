package io.github.landtrace.testing;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a graph holds, in a few characters: two graphs with the same digest are the same. */
public final class GraphDigest {

    private static final long PAGE = 5_000;

    private GraphDigest() {}

    public static String of(Graph graph, Catalogue catalogue) {
        MessageDigest digest = sha256();
        String last = "";
        long records = 0;
        List<Row> page;
        do {
            Statement statement = new Statement(
                    "graph-digest-rows",
                    catalogue.system("graph-digest-rows").statement(),
                    Map.of("afterId", last, "limit", PAGE),
                    Duration.ofMinutes(2));
            page = graph.read(statement, Rows::toList);
            for (Row row : page) {
                digest.update(plain(row.values()).getBytes(StandardCharsets.UTF_8));
                last = String.valueOf(row.get("id"));
                records++;
            }
        } while (!page.isEmpty());
        return records + " records, " + HexFormat.of().formatHex(digest.digest());
    }

    /** Maps come in any order, and instants in any zone. */
    private static String plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put(String.valueOf(key), plain(item)));
            return sorted.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(GraphDigest::plain).toList().toString();
        }
        return value instanceof ZonedDateTime instant ? instant.toInstant().toString() : String.valueOf(value);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
