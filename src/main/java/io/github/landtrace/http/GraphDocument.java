package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.export.PictureWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a graph in the form that was asked for. */
final class GraphDocument {

    private GraphDocument() {}

    static void write(
            CypherFile query,
            Map<String, @Nullable Object> bound,
            GraphForm.Picture picture,
            AnswerFormat format,
            OutputStream out)
            throws IOException {
        PictureWriter writer = writer(format);
        if (writer == null) {
            own(query, bound, picture, out);
        } else {
            writer.write(picture.elements().picture(query.title(), picture.truncated()), out);
        }
    }

    private static @Nullable PictureWriter writer(AnswerFormat format) {
        return switch (format) {
            case GRAPHML -> PictureWriter.GRAPHML;
            case GEXF -> PictureWriter.GEXF;
            case CYTOSCAPE -> PictureWriter.CYTOSCAPE;
            case BODS -> PictureWriter.BODS;
            case FTM -> PictureWriter.FTM;
            case JSON, NDJSON, CSV, GRAPH -> null;
        };
    }

    private static void own(
            CypherFile query, Map<String, @Nullable Object> bound, GraphForm.Picture picture, OutputStream out)
            throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            JsonRows.head(json, query, bound);
            picture.elements().write(json);
            json.writeBooleanField("truncated", picture.truncated());
            json.writeEndObject();
        }
    }
}
