package io.github.landtrace.bundle;

import io.github.landtrace.cypher.RuleFacts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sections of the dossier that say what the rule said: observed values, guards, what is missing, reviews. */
final class FactSections {

    private FactSections() {}

    /** What was observed, beside what it was compared with where both have one name. */
    static String observed(CaseFile file) {
        Map<String, @Nullable Object> observed = Plain.map(file.finding().get("observed"));
        Map<String, @Nullable Object> thresholds = Plain.map(file.finding().get("thresholds"));
        Set<String> names = new LinkedHashSet<>(observed.keySet());
        names.addAll(thresholds.keySet());
        List<List<String>> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(List.of(
                    Markup.escaped(words(name)),
                    Markup.escaped(Amounts.named(name, observed.get(name))),
                    Markup.escaped(Amounts.named(name, thresholds.get(name)))));
        }
        return Markup.section(
                "What was observed",
                Markup.table(List.of("", "Observed", "Threshold of the rule"), rows, "Nothing is recorded."));
    }

    /** {@return a name such as {@code daysAfterChange} in words} */
    static String words(String name) {
        String unitless = name.replaceFirst("(Fen|M2)$", "");
        return unitless.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }

    static String against(CaseFile file) {
        RuleFacts facts = file.rule() == null ? null : file.rule().rule();
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> guard : Plain.maps(file.finding().get("guards"))) {
            String name = Plain.text(guard, "guard");
            String meaning = facts == null ? "" : facts.guards().getOrDefault(name, "");
            rows.add(List.of(
                    Markup.escaped(meaning.isEmpty() ? name : meaning) + "<br>" + Markup.id(name),
                    "<span class=\"outcome\">" + Markup.escaped(guard.get("outcome")) + "</span>: "
                            + outcome(Plain.text(guard, "outcome")),
                    Markup.escaped(guard.get("because"))));
        }
        String known = facts == null || facts.falsePositives().isEmpty()
                ? ""
                : "<h3>Known ways in which this rule can be wrong</h3>" + Markup.list(facts.falsePositives());
        return Markup.section(
                "What speaks against it",
                Markup.paragraph("Each of these would explain the pattern innocently, and was tried.")
                        + Markup.table(List.of("Explanation", "Outcome", "Why"), rows, "The rule tries no explanation.")
                        + disputes(file)
                        + PaperSections.localRules(file)
                        + known);
    }

    /** A dispute may speak for a finding or against it; what came of it is told as the record has it. */
    private static String disputes(CaseFile file) {
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> record : file.records()) {
            if (RecordSections.kind(record).equals("Dispute")) {
                Map<String, @Nullable Object> said = Plain.map(record.get("properties"));
                String closed = Plain.text(said, "closedOn");
                String came = Plain.text(said, "outcome");
                rows.add(List.of(
                        Markup.escaped(said.get("kind")) + "<br>" + Markup.id(RecordSections.id(record)),
                        RecordSections.ends(record, "ABOUT", "OUT"),
                        RecordSections.ends(record, "RAISED_BY", "OUT"),
                        Markup.escaped(Plain.text(said, "openedOn") + " to " + (closed.isEmpty() ? "open" : closed)),
                        Markup.escaped(came.isEmpty() ? "no outcome on record" : came)));
            }
        }
        return rows.isEmpty()
                ? ""
                : "<h3>Disputes about the records of the evidence</h3>"
                        + Markup.table(List.of("Dispute", "About", "Raised by", "Days", "What came of it"), rows, "");
    }

    private static String outcome(String outcome) {
        return switch (outcome) {
            case "HELD" -> "it explains the pattern";
            case "FAILED" -> "it does not explain the pattern";
            default -> "it cannot be told";
        };
    }

    static String missing(CaseFile file) {
        List<String> missing = Plain.texts(file.finding().get("missing"));
        return Markup.section(
                "What is missing",
                missing.isEmpty()
                        ? Markup.paragraph("The rule names no record that would decide and is not there.")
                        : Markup.paragraph("These would decide, and are not on record:") + Markup.list(missing));
    }

    static String reviews(CaseFile file) {
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> review : Plain.maps(file.finding().get("reviews"))) {
            rows.add(List.of(
                    Markup.escaped(review.get("decision")),
                    Markup.escaped(review.get("reason")),
                    Markup.escaped(review.get("reviewedBy")),
                    Markup.escaped(PlainJson.tree(review.get("reviewedAt")).asText())));
        }
        String changed = "FACTS_CHANGED".equals(file.finding().get("review"))
                ? "<p class=\"note\">Its facts changed since it was reviewed.</p>\n"
                : "";
        return Markup.section(
                "Reviews",
                changed
                        + Markup.table(
                                List.of("Decision", "Why", "By", "When"), rows, "Nobody has reviewed this finding."));
    }
}
