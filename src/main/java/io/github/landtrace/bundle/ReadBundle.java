package io.github.landtrace.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.InvalidArguments;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.CypherFiles;
import io.github.landtrace.cypher.CypherFilesException;
import io.github.landtrace.cypher.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A foreign bundle, read and found to be one: its rule has the form of a rule, its parameters are those of the rule.
 *
 * @param finding what {@code finding.json} says
 * @param rule the bundled rule
 * @param parameters what the rule was asked with, without the instant and what is its default
 */
record ReadBundle(
        JsonNode finding,
        CypherFile rule,
        Map<String, @Nullable Object> parameters,
        List<JsonNode> evidence,
        List<JsonNode> law,
        List<JsonNode> sources) {

    private static final int MOST_RULE = 256 * 1024;
    private static final List<String> COLUMNS = List.of(
            "subjectId",
            "key",
            "on",
            "divisionId",
            "verdict",
            "severity",
            "score",
            "summary",
            "observed",
            "thresholds",
            "guards",
            "citations",
            "missing",
            "evidenceIds",
            "sourceIds");

    /** @throws BundleException when it is not what a bundle is */
    static ReadBundle of(SortedMap<String, byte[]> files) {
        JsonNode finding = json(files, BundleContent.FINDING);
        CypherFile rule = rule(files, text(finding, "ruleId"));
        for (String field : List.of("findingId", "ruleId")) {
            text(finding, field);
        }
        text(finding.path("facts"), "subjectId");
        text(finding.path("facts"), "key");
        return new ReadBundle(
                finding,
                rule,
                parameters(rule, json(files, BundleContent.PARAMETERS).path("parameters")),
                list(files, BundleContent.EVIDENCE, "records"),
                list(files, BundleContent.LAW, "law"),
                list(files, BundleContent.SOURCES, "sources"));
    }

    JsonNode facts() {
        return finding.path("facts");
    }

    String id() {
        return text(finding, "findingId");
    }

    String subjectId() {
        return text(facts(), "subjectId");
    }

    String key() {
        return text(facts(), "key");
    }

    /** {@return the instant as known at which it was found; null when none is given} */
    @Nullable
    ZonedDateTime asKnownAt() {
        String text = finding.path(BundleContent.AS_KNOWN_AT).asText("");
        try {
            return finding.path(BundleContent.AS_KNOWN_AT).isTextual()
                    ? OffsetDateTime.parse(text).toZonedDateTime()
                    : null;
        } catch (DateTimeParseException e) {
            throw new BundleException(BundleContent.FINDING + " has no instant in asKnownAt, but \"" + text + "\"", e);
        }
    }

    /** {@return the day of the event; null when it has none} */
    @Nullable
    LocalDate asOf() {
        String text = finding.path("asOf").asText("");
        try {
            return finding.path("asOf").isTextual() ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            throw new BundleException(BundleContent.FINDING + " has no day in asOf, but \"" + text + "\"", e);
        }
    }

    private static CypherFile rule(SortedMap<String, byte[]> files, String ruleId) {
        String name = ruleId + BundleContent.RULE_SUFFIX;
        byte[] bytes = file(files, name);
        if (bytes.length > MOST_RULE) {
            throw new BundleException(name + " has " + bytes.length + " bytes; a rule has at most " + MOST_RULE);
        }
        try {
            CypherFile rule = CypherFiles.parse(Kind.RULE, name, utf8(bytes, name));
            List<String> columns =
                    rule.columns().stream().map(column -> column.name()).toList();
            if (!columns.equals(COLUMNS)) {
                throw new BundleException(name + " is no rule: its columns are " + String.join(", ", columns)
                        + "; those of a rule are " + String.join(", ", COLUMNS));
            }
            return rule;
        } catch (CypherFilesException e) {
            throw new BundleException(name + " is no rule:\n" + e.getMessage(), e);
        }
    }

    private static String utf8(byte[] bytes, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BundleException(name + " is not UTF-8; ask for the bundle again", e);
        }
    }

    private static Map<String, @Nullable Object> parameters(CypherFile rule, JsonNode given) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(PlainJson.map(object(given)));
        values.remove(BundleContent.AS_KNOWN_AT);
        try {
            Map<String, @Nullable Object> unused = Arguments.bind(rule, values);
            rule.parameters().stream()
                    .filter(parameter ->
                            PlainJson.tree(parameter.defaultValue()).equals(given.path(parameter.name())))
                    .forEach(parameter -> values.remove(parameter.name()));
            return values;
        } catch (InvalidArguments e) {
            throw new BundleException(
                    BundleContent.PARAMETERS + " does not fit " + rule.id() + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode object(JsonNode node) {
        if (!node.isObject()) {
            throw new BundleException(BundleContent.PARAMETERS + " has no object \"parameters\"; ask for it again");
        }
        return node;
    }

    private static byte[] file(SortedMap<String, byte[]> files, String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new BundleException("there is no " + name + " in the bundle; ask for it again");
        }
        return bytes;
    }

    private static JsonNode json(SortedMap<String, byte[]> files, String name) {
        return PlainJson.read(file(files, name), name);
    }

    private static List<JsonNode> list(SortedMap<String, byte[]> files, String name, String field) {
        List<JsonNode> list = new ArrayList<>();
        json(files, name).path(field).forEach(record -> {
            text(record, "id");
            list.add(record);
        });
        return List.copyOf(list);
    }

    private static String text(JsonNode node, String field) {
        if (!node.path(field).isTextual()) {
            throw new BundleException(
                    "the bundle has no text in \"" + field + "\" where one belongs; ask for it again");
        }
        return node.path(field).asText();
    }
}
