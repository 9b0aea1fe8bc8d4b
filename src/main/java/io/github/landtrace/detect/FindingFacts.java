package io.github.landtrace.detect;

import io.github.landtrace.graph.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a row of a rule into what is kept of a finding. */
final class FindingFacts {

    private FindingFacts() {}

    /** {@return the row's columns with the finding's id, rule and the digest of its facts} */
    static Map<String, @Nullable Object> of(String ruleId, long ruleVersion, Row row) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>(row.asMap());
        facts.put("ruleId", ruleId);
        facts.put("ruleVersion", ruleVersion);
        facts.put("digest", digest(facts));
        facts.put("id", ruleId + ":" + row.get("subjectId") + ":" + row.get("key"));
        return facts;
    }

    private static String digest(Map<String, @Nullable Object> facts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(canonical(facts).getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** {@return the same text for the same value, whatever the order of a map's keys} */
    private static String canonical(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put(String.valueOf(key), canonical(item)));
            return sorted.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FindingFacts::canonical).toList().toString();
        }
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }
}
