package io.github.landtrace.bundle;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts that the dossier is made of. Every value goes through {@link #escaped}. */
final class Markup {

    private Markup() {}

    /** {@return a value as text, with everything escaped that means something in HTML; empty when there is none} */
    static String escaped(@Nullable Object value) {
        return Plain.text(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** {@return an id as it is typed} */
    static String id(@Nullable Object value) {
        return value == null || Plain.text(value).isEmpty() ? "" : "<code>" + escaped(value) + "</code>";
    }

    /** {@return a section} Its heading is text, its content markup. */
    static String section(String heading, String content) {
        return "<section><h2>" + escaped(heading) + "</h2>\n" + content + "</section>\n";
    }

    static String paragraph(@Nullable Object text) {
        return "<p>" + escaped(text) + "</p>\n";
    }

    /** {@return a list of texts} */
    static String list(List<String> texts) {
        return texts.stream()
                .map(text -> "<li>" + escaped(text) + "</li>")
                .collect(Collectors.joining("\n", "<ul>", "</ul>\n"));
    }

    /**
     * {@return a table, or a sentence where there is no row}
     *
     * @param rows cells that are markup already
     * @param none what to say when there are none
     */
    static String table(List<String> headings, List<List<String>> rows, String none) {
        if (rows.isEmpty()) {
            return paragraph(none);
        }
        String head = headings.stream()
                .map(heading -> "<th scope=\"col\">" + escaped(heading) + "</th>")
                .collect(Collectors.joining());
        String body = rows.stream()
                .map(row -> row.stream().map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining()))
                .map(row -> "<tr>" + row + "</tr>")
                .collect(Collectors.joining("\n"));
        return "<div class=\"scroll\"><table><thead><tr>" + head + "</tr></thead><tbody>\n" + body
                + "\n</tbody></table></div>\n";
    }
}
