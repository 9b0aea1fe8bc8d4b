package io.github.landtrace.http;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the answer to a query as a graph in the same forms as the API, for the command line. */
public final class GraphFile {

    private GraphFile() {}

    /** {@return the words for the forms of a graph} */
    public static List<String> words() {
        return Arrays.stream(AnswerFormat.values())
                .filter(AnswerFormat::isGraph)
                .map(AnswerFormat::word)
                .toList();
    }

    /** {@return whether rows of a query can be shown as a graph} */
    public static boolean fits(CypherFile query) {
        return GraphForm.fits(query);
    }

    /**
     * Runs a query and writes its graph.
     *
     * @param format one of {@link #words}
     * @param whenEmpty called when there is nothing to draw, before anything is written; may throw
     * @return whether something was left out
     */
    public static boolean write(
            Catalogue catalogue,
            Graph graph,
            Duration timeout,
            CypherFile query,
            Map<String, @Nullable Object> bound,
            String format,
            OutputStream out,
            Runnable whenEmpty) {
        GraphForm form = new GraphForm(catalogue, GraphForm.Reading.on(graph, timeout));
        GraphForm.Picture picture = form.of(query, bound);
        if (picture.elements().isEmpty()) {
            whenEmpty.run();
        }
        try {
            GraphDocument.write(
                    query, bound, picture, AnswerFormat.ofWord(format).orElseThrow(), out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return picture.truncated();
    }
}
