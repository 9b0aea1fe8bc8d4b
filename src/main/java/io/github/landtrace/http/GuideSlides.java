package io.github.landtrace.http;

import io.github.landtrace.cypher.Column;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.cypher.RuleFacts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The slides of the guide that come from the catalogue. */
final class GuideSlides {

    private static final String FINDINGS_OF_RULE = GuideTemplate.resource("guide-findings-of-rule.cypher");

    private GuideSlides() {}

    /** {@return the slide of a canned query} */
    static String query(CypherFile query) {
        StringBuilder slide = head(query);
        if (query.computation() != null) {
            slide.append("<p>The answer is computed from what this statement fetches. Browser draws what is fetched;"
                    + " the numbers come over HTTP and from <code>./landtrace query</code>.</p>");
        }
        slide.append(GuideTemplate.block(CypherText.withExample(query)));
        if (!query.parameters().isEmpty()) {
            slide.append("<h4>With other values</h4><p>First set them, then run.</p>")
                    .append(GuideTemplate.block(CypherText.paramLines(query)))
                    .append(GuideTemplate.block(
                            "// " + query.id() + "\n" + query.statement().strip()))
                    .append("<ul>")
                    .append(query.parameters().stream()
                            .map(GuideSlides::parameter)
                            .collect(Collectors.joining()))
                    .append("</ul>");
        }
        if (query.computation() != null) {
            slide.append("<details><summary>What the fetched columns mean</summary><ul>")
                    .append(query.fetched().stream().map(GuideSlides::column).collect(Collectors.joining()))
                    .append("</ul></details>");
        }
        return slide.append("<details><summary>What the columns of the answer mean</summary><ul>")
                .append(query.columns().stream().map(GuideSlides::column).collect(Collectors.joining()))
                .append("</ul></details>")
                .append("<p>Over HTTP: <a target=\"_blank\" rel=\"noopener\" href=\"{{base}}")
                .append(Html.escaped(ExampleUrl.of(query)))
                .append("\">its answer</a>, <a target=\"_blank\" rel=\"noopener\" href=\"{{base}}/v1/queries/")
                .append(query.id())
                .append("/about\">about it</a>.</p>")
                .toString();
    }

    /** {@return the slide of a rule} */
    static String rule(CypherFile file) {
        StringBuilder slide = head(file);
        slide.append(GuideTemplate.block(FINDINGS_OF_RULE.formatted(file.id())));
        RuleFacts rule = file.rule();
        if (rule != null) {
            slide.append(list(
                    "What would explain it",
                    rule.guards().entrySet().stream().map(GuideSlides::guard).toList()));
            slide.append(list(
                    "How it can be wrong",
                    rule.falsePositives().stream().map(Html::escaped).toList()));
            slide.append(list(
                    "What it rests on",
                    rule.legalBasis().stream().map(Html::escaped).toList()));
        }
        return slide.toString();
    }

    private static StringBuilder head(CypherFile file) {
        RuleFacts rule = file.rule();
        String level = rule == null ? "" : " · " + rule.level().toLowerCase(Locale.ROOT) + " rule";
        String stability =
                file.stability() == null ? "" : " · " + file.stability().name().toLowerCase(Locale.ROOT);
        return new StringBuilder("<h3>")
                .append(Html.escaped(file.title()))
                .append("</h3><p><code>")
                .append(file.id())
                .append("</code>")
                .append(level)
                .append(stability)
                .append("</p>")
                .append(file.description()
                        .strip()
                        .lines()
                        .map(line -> "<p>" + Html.escaped(line) + "</p>")
                        .collect(Collectors.joining()));
    }

    private static String parameter(Parameter parameter) {
        String bounds = parameter.allowed().isEmpty() ? "" : ": " + String.join(", ", parameter.allowed());
        return "<li><code>" + parameter.name() + "</code> "
                + parameter.type().name().toLowerCase(Locale.ROOT)
                + (parameter.required() ? ", required" : "")
                + Html.escaped(parameter.description() == null ? bounds : ". " + parameter.description() + bounds)
                + "</li>";
    }

    private static String column(Column column) {
        String description = column.description();
        return "<li><code>" + column.name() + "</code> "
                + Html.escaped(description == null ? column.type().name().toLowerCase(Locale.ROOT) : description)
                + "</li>";
    }

    private static String guard(Map.Entry<String, String> guard) {
        return "<code>" + Html.escaped(guard.getKey()) + "</code> " + Html.escaped(guard.getValue());
    }

    private static String list(String title, List<String> items) {
        return items.isEmpty()
                ? ""
                : items.stream()
                        .collect(Collectors.joining("</li><li>", "<h4>" + title + "</h4><ul><li>", "</li></ul>"));
    }
}
