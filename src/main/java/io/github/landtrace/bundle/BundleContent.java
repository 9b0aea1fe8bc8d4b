package io.github.landtrace.bundle;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.detect.RuleAnswer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is written into a bundle, file by file. */
record BundleContent(
        CaseFile file, CypherFile rule, RuleAnswer answer, Map<String, @Nullable Object> parameters, String software) {

    static final String AS_KNOWN_AT = "asKnownAt";
    static final String FINDING = "finding.json";
    static final String PARAMETERS = "parameters.json";
    static final String EVIDENCE = "evidence.json";
    static final String SOURCES = "sources.json";
    static final String LAW = "law.json";
    static final String DOSSIER = "dossier.html";
    static final String RULE_SUFFIX = ".cypher";

    private static final String ABOUT = "ABOUT.txt";

    /** {@return every file by its name, the manifest among them} */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(ABOUT, utf8(about()));
        files.put(FINDING, PlainJson.bytes(finding()));
        files.put(PARAMETERS, PlainJson.bytes(Map.of("parameters", parameters)));
        files.put(EVIDENCE, PlainJson.bytes(section("records", file.records())));
        files.put(LAW, PlainJson.bytes(section("law", file.law())));
        files.put(SOURCES, PlainJson.bytes(section("sources", file.sources())));
        files.put(rule.id() + RULE_SUFFIX, utf8(rule.source()));
        files.put(DOSSIER, utf8(Dossier.page(file)));
        return Manifest.with(files);
    }

    private Map<String, @Nullable Object> finding() {
        Map<String, @Nullable Object> finding = new LinkedHashMap<>();
        finding.put("format", Manifest.FORMAT);
        finding.put("software", "landtrace " + software);
        finding.put("findingId", file.text("id"));
        finding.put("ruleId", rule.id());
        finding.put("ruleVersion", file.finding().get("ruleVersion"));
        finding.put("ruleTitle", rule.title());
        finding.put("subjectName", file.finding().get("subjectName"));
        finding.put("divisionName", file.finding().get("divisionName"));
        finding.put("asOf", file.asOf());
        finding.put(AS_KNOWN_AT, file.asKnownAt());
        finding.put("factsDigest", answer.digest());
        finding.put("facts", answer.facts());
        finding.put("review", file.finding().get("review"));
        finding.put("reviews", file.finding().get("reviews"));
        return finding;
    }

    private Map<String, @Nullable Object> section(String name, List<Map<String, @Nullable Object>> rows) {
        Map<String, @Nullable Object> section = new LinkedHashMap<>();
        section.put("asOf", file.asOf());
        section.put(AS_KNOWN_AT, file.asKnownAt());
        section.put(name, rows);
        return section;
    }

    private String about() {
        return """
                A finding of Landtrace, with all that it rests on. A finding is a question, not an accusation.

                %s    to read: the whole finding on one page
                finding.json    what the rule found: observed values, thresholds, guards, citations, what is missing, reviews
                %s    the rule: what was asked, as a Cypher statement with its description
                parameters.json the values that it was asked with
                evidence.json   the records that show it and their relationships, as they were known at asKnownAt
                law.json        the instruments and rows of the truth table that are cited or were looked at
                sources.json    the papers, and what each says of which record
                manifest.json   the SHA-256 of each file, and one digest over all of them

                Whoever has a Landtrace database can check it: landtrace verify-bundle, followed by the name of this folder or zip.
                The digest shows that nothing was altered since it was written only if you had it from whoever wrote it, by another way.
                """.formatted(DOSSIER, rule.id() + RULE_SUFFIX);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
