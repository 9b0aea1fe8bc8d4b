package io.github.landtrace.http;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The written part of the guide, {@code guide.html}: slides, in which {@code <run query="id">name => literal;</run>} stands
 * for a canned query with these values, and {@code <run>MATCH …</run>} for a statement of the guide's own.
 */
final class GuideTemplate {

    private static final Pattern SLIDE = Pattern.compile("<slide>(.*?)</slide>", Pattern.DOTALL);
    private static final Pattern RUN = Pattern.compile("<run(?: query=\"([a-z0-9-]+)\")?>(.*?)</run>", Pattern.DOTALL);
    private static final Pattern VALUE =
            Pattern.compile("\\s*([A-Za-z][A-Za-z0-9]*)\\s*=>\\s*([^;]+?)\\s*(?:;|$)", Pattern.DOTALL);

    /** Stands in a block whose query is not in the catalogue, before the query's id. */
    static final String MISSING = "// there is no query ";

    private GuideTemplate() {}

    /**
     * {@return the slides, in order}
     *
     * @throws IllegalStateException when one sets a parameter that does not exist
     */
    static List<String> slides(Catalogue catalogue) {
        List<String> slides = new ArrayList<>();
        Matcher slide = SLIDE.matcher(text());
        while (slide.find()) {
            slides.add(RUN.matcher(slide.group(1))
                    .replaceAll(run -> Matcher.quoteReplacement(block(
                            run.group(1) == null ? run.group(2) : query(catalogue, run.group(1), run.group(2))))));
        }
        return slides;
    }

    /** {@return a block that Neo4j Browser runs at a click on its icon, and puts into the editor at a click on its text} */
    static String block(String cypher) {
        return "<pre class=\"code runnable pre-scrollable\">" + Html.escaped(cypher.strip()) + "</pre>";
    }

    private static String query(Catalogue catalogue, String id, String values) {
        Map<String, String> literals = new LinkedHashMap<>();
        Matcher value = VALUE.matcher(values);
        while (value.find()) {
            literals.put(value.group(1), value.group(2));
        }
        return catalogue
                .find(Kind.QUERY, id)
                .map(file -> CypherText.withValues(file, literals))
                .orElse(MISSING + id);
    }

    private static String text() {
        return resource("guide.html");
    }

    /** {@return the text of a file beside this class} */
    static String resource(String name) {
        try (InputStream resource = GuideTemplate.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is not on the class path; build again");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
