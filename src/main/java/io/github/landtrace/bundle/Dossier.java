package io.github.landtrace.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/** One finding as one page, which loads nothing, needs no script and prints well. */
public final class Dossier {

    private static final String STYLE = style();
    private static final String NO_ACCUSATION =
            "A finding is a question, not an accusation. It says what the records show, what would explain it, and what is "
                    + "not known; only people who know the case can say what happened.";

    private Dossier() {}

    /** {@return what a page's {@code Content-Security-Policy} must allow: its own style and nothing else} */
    public static String contentSecurityPolicy() {
        String digest = Base64.getEncoder().encodeToString(DigestUtils.sha256(STYLE));
        return "default-src 'none'; style-src 'sha256-" + digest
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    /** {@return the page, whole} */
    public static String page(CaseFile file) {
        String title = "Finding " + file.text("id");
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <link rel="icon" href="data:,">
                <style>%s</style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(
                        Markup.escaped(contentSecurityPolicy()),
                        Markup.escaped(title),
                        STYLE,
                        headline(file)
                                + FactSections.observed(file)
                                + RecordSections.timeline(file)
                                + RecordSections.people(file)
                                + RecordSections.land(file)
                                + RecordSections.money(file)
                                + PaperSections.law(file)
                                + FactSections.against(file)
                                + FactSections.missing(file)
                                + FactSections.reviews(file)
                                + PaperSections.sources(file)
                                + foot(file));
    }

    private static String headline(CaseFile file) {
        String verdict = file.text("verdict");
        String title = file.rule() == null
                ? "Rule " + file.text("ruleId")
                : file.rule().title();
        String severity = file.text("severity");
        StringBuilder facts = new StringBuilder("<dl>");
        for (List<String> fact : List.of(
                List.of("About", named(file.text("subjectName"), file.text("subjectId"))),
                List.of("Where", named(file.text("divisionName"), file.text("divisionId"))),
                List.of("Day of the event", Markup.escaped(file.finding().get("on"))),
                List.of("Verdict", verdict(verdict) + (severity.isEmpty() ? "" : ", " + severity(severity))),
                List.of("How sure", Markup.escaped(file.finding().get("score")) + " of 1" + sure(verdict)),
                List.of(
                        "Rule",
                        Markup.id(file.text("ruleId")) + ", version " + Markup.escaped(file.text("ruleVersion"))),
                List.of("Finding", Markup.id(file.text("id"))))) {
            if (!fact.get(1).isEmpty()) {
                facts.append("<dt>")
                        .append(fact.get(0))
                        .append("</dt><dd>")
                        .append(fact.get(1))
                        .append("</dd>\n");
            }
        }
        return "<header><h1>" + Markup.escaped(title) + "</h1>\n<p class=\"lead\">"
                + Markup.escaped(file.text("summary")) + "</p>\n<p class=\"note\">" + Markup.escaped(NO_ACCUSATION)
                + "</p>\n" + facts + "</dl></header>\n";
    }

    private static String named(String name, String id) {
        return name.isEmpty() ? Markup.id(id) : Markup.escaped(name) + " " + Markup.id(id);
    }

    private static String verdict(String verdict) {
        return "<span class=\"verdict " + Markup.escaped(verdict.toLowerCase(Locale.ROOT)) + "\">"
                + Markup.escaped(verdict)
                + "</span>: "
                + switch (verdict) {
                    case "FLAGGED" -> "the pattern holds and no guard explains it";
                    case "CLEARED" -> "the pattern holds and a guard explains it";
                    case "UNKNOWN" -> "the pattern holds, and a record that would decide is missing";
                    case "CONFLICT" -> "two instruments in force point in different directions";
                    default -> "a verdict that this page does not know";
                };
    }

    private static String severity(String severity) {
        return severity.equals("HARD")
                ? "HARD: a provision that is cited below is broken if nothing explains it"
                : "SOFT: a pattern from the literature, which breaks no provision by itself";
    }

    private static String sure(String verdict) {
        return verdict.equals("FLAGGED")
                ? ", in which order to look at it; no probability"
                : "; nothing is alleged with this verdict";
    }

    private static String foot(CaseFile file) {
        String asOf = file.asOf() == null ? "" : "Law and relationships as of " + file.asOf() + ". ";
        String known = file.asKnownAt() == null
                ? "Records as they are known in this database."
                : "Records as they were known at "
                        + PlainJson.tree(file.asKnownAt()).asText() + ".";
        return "<p class=\"small\">" + Markup.escaped(asOf + known) + "</p>\n";
    }

    private static String style() {
        try (InputStream resource = Dossier.class.getResourceAsStream("dossier.css")) {
            if (resource == null) {
                throw new IllegalStateException("dossier.css is not on the class path; build again");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
