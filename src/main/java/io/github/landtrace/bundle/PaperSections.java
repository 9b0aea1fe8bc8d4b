package io.github.landtrace.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sections of the dossier that come from papers: the law of the day, and the sources. */
final class PaperSections {

    /** Labels of the law that stand in the table of citations. */
    private static final Set<String> CITED = Set.of("Instrument", "Provision");

    private PaperSections() {}

    static String law(CaseFile file) {
        Map<String, Map<String, @Nullable Object>> said = new HashMap<>();
        file.law().forEach(row -> said.put(RecordSections.id(row), Plain.map(row.get("properties"))));
        List<List<String>> cited = new ArrayList<>();
        for (Map<String, @Nullable Object> citation : Plain.maps(file.finding().get("citations"))) {
            String id = Plain.text(citation, "instrumentId");
            Map<String, @Nullable Object> instrument = said.getOrDefault(id, Map.of());
            String article = Plain.text(citation, "article");
            Map<String, @Nullable Object> provision = said.getOrDefault(Plain.text(citation, "provisionId"), Map.of());
            Map<String, @Nullable Object> text = provision.isEmpty() ? instrument : provision;
            cited.add(List.of(
                    Markup.escaped(instrument.get("titleEn")) + " " + Markup.escaped(instrument.get("titleZh")) + "<br>"
                            + Markup.id(id),
                    Markup.escaped(article.isEmpty() ? "as a whole" : article),
                    Markup.escaped(force(instrument, provision)),
                    Markup.escaped(binding(text)),
                    Markup.escaped(citation.get("verification")),
                    Markup.escaped(text.get("says"))));
        }
        return Markup.section(
                "The law",
                Markup.paragraph(
                                "What the rule cites: in force on the day and at the place. How well a text was read stands "
                                        + "under verification; UNVERIFIED never makes a finding HARD.")
                        + Markup.table(
                                List.of("Instrument", "Article", "In force", "Binding", "Verification", "What it says"),
                                cited,
                                "The rule cites nothing that was in force.")
                        + rows(file));
    }

    /** Local rules that point in another direction than the law that was looked at: who followed one did not act without a rule. */
    static String localRules(CaseFile file) {
        List<String> looked = file.law().stream().map(RecordSections::id).toList();
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> rule : file.law()) {
            String place = RecordSections.ends(rule, "APPLIES_IN", "OUT");
            for (Map<String, @Nullable Object> link : Plain.maps(rule.get("links"))) {
                if (!place.isEmpty()
                        && "CONFLICTS_WITH".equals(link.get("type"))
                        && Boolean.TRUE.equals(link.get("inForce"))
                        && looked.contains(Plain.text(link, "otherId"))) {
                    Map<String, @Nullable Object> said = Plain.map(rule.get("properties"));
                    Map<String, @Nullable Object> conflict = Plain.map(link.get("properties"));
                    rows.add(List.of(
                            Markup.escaped(said.get("titleEn")) + "<br>" + Markup.id(RecordSections.id(rule)),
                            place,
                            Markup.escaped(force(said, Map.of())),
                            Markup.escaped(binding(said)),
                            Markup.id(link.get("otherId")),
                            Markup.escaped(conflict.get("about"))));
                }
            }
        }
        return rows.isEmpty()
                ? ""
                : "<h3>Local rules in force that contradict the law that is cited or was looked at</h3>"
                        + Markup.table(
                                List.of("Rule", "Where", "In force", "Binding", "Contradicts", "In which question"),
                                rows,
                                "");
    }

    private static String binding(Map<String, @Nullable Object> instrument) {
        return Boolean.TRUE.equals(instrument.get("binding")) ? "law" : instrument.isEmpty() ? "" : "policy";
    }

    /** Policy has no day of entry into force; then it counts from its publication or the date on it. */
    private static String force(Map<String, @Nullable Object> instrument, Map<String, @Nullable Object> provision) {
        String from = Plain.text(provision, "from");
        if (from.isEmpty()) {
            from = Plain.text(instrument, "effectiveOn");
        }
        if (from.isEmpty()) {
            from = Plain.text(instrument, "publishedOn");
        }
        if (from.isEmpty()) {
            from = Plain.text(instrument, "datedOn");
        }
        String to = Plain.text(provision, "to");
        if (to.isEmpty()) {
            to = Plain.text(instrument, "repealedOn");
        }
        return instrument.isEmpty() ? "" : from + " to " + (to.isEmpty() ? "open" : to);
    }

    /** What else of the law was looked at: rows of the truth table and the like. */
    private static String rows(CaseFile file) {
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> row : file.law()) {
            if (!CITED.contains(RecordSections.kind(row))) {
                Map<String, @Nullable Object> said = new TreeMap<>(Plain.map(row.get("properties")));
                said.keySet().removeAll(List.of("id", "recordedAt", "supersededAt"));
                rows.add(List.of(
                        Markup.id(RecordSections.id(row)),
                        Markup.escaped(FactSections.words(RecordSections.kind(row))),
                        said.entrySet().stream()
                                .map(entry -> Markup.escaped(
                                        FactSections.words(entry.getKey()) + ": " + Plain.text(entry.getValue())))
                                .collect(Collectors.joining("<br>"))));
            }
        }
        return rows.isEmpty()
                ? ""
                : "<h3>Rows of the law that were looked at</h3>"
                        + Markup.table(List.of("Row", "Kind", "What it says"), rows, "");
    }

    static String sources(CaseFile file) {
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> source : file.sources()) {
            Map<String, @Nullable Object> paper = Plain.map(source.get("properties"));
            rows.add(List.of(
                    Markup.escaped(paper.get("title")) + "<br>" + Markup.id(RecordSections.id(source)),
                    Markup.escaped(paper.get("type")) + "<br>" + Markup.escaped(paper.get("publisher")),
                    Markup.escaped(dates(paper)),
                    Markup.escaped(paper.get("verification")),
                    Plain.maps(source.get("says")).stream()
                            .map(PaperSections::says)
                            .collect(Collectors.joining("<br>"))));
        }
        return Markup.section(
                "Sources",
                Markup.table(
                        List.of("Paper", "Kind, from whom", "Dates", "Verification", "What it says of which record"),
                        rows,
                        "The finding names no paper."));
    }

    private static String dates(Map<String, @Nullable Object> paper) {
        return List.of("signedOn", "acceptedOn", "submittedOn", "recordedOn", "publishedOn", "retrievedOn").stream()
                .filter(name -> paper.get(name) != null)
                .map(name -> FactSections.words(name) + " " + Plain.text(paper, name))
                .collect(Collectors.joining(", "));
    }

    private static String says(Map<String, @Nullable Object> evidence) {
        String page = Plain.text(evidence, "page");
        String quote = Plain.text(evidence, "quote");
        String said = quote.isEmpty()
                ? ""
                : Boolean.TRUE.equals(evidence.get("verbatim")) ? ": “" + quote + "”" : ": " + quote;
        return Markup.id(evidence.get("recordId")) + Markup.escaped((page.isEmpty() ? "" : ", " + page) + said);
    }
}
