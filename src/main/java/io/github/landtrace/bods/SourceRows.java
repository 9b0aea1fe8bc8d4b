package io.github.landtrace.bods;

import static io.github.landtrace.bods.Statement.oneLine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Turns a statement into the source that its records rest on: who said it, when, published and fetched when and where. */
final class SourceRows {

    private SourceRows() {}

    static Map<String, String> cells(String sourceId, Statement statement) {
        JsonNode source = statement.json().path("source");
        JsonNode publication = statement.json().path("publicationDetails");
        JsonNode publisher = publication.path("publisher");
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", sourceId);
        cells.put("type", texts(source.path("type")).contains("officialRegister") ? "REGISTER_EXTRACT" : "OTHER");
        cells.put("title", title(statement, source));
        cells.put(
                "publisher",
                oneLine(publisher.path("name").asText(publisher.path("url").asText())));
        cells.put("recordedOn", statement.day().toString());
        cells.put("retrievedOn", Objects.toString(Statement.dayIn(source, "retrievedAt"), ""));
        cells.put("publishedOn", Objects.toString(Statement.dayIn(publication, "publicationDate"), ""));
        cells.put("url", oneLine(source.path("url").asText()));
        return cells;
    }

    private static String title(Statement statement, JsonNode source) {
        StringBuilder title = new StringBuilder("BODS statement " + statement.id());
        String status = statement.json().path("recordStatus").asText();
        if (!status.isEmpty()) {
            title.append(", record ").append(status);
        }
        String types = texts(source.path("type"));
        if (!types.isEmpty()) {
            title.append("; ").append(types);
        }
        String asserted = StreamSupport.stream(source.path("assertedBy").spliterator(), false)
                .map(by -> by.path("name").asText(by.path("uri").asText()))
                .collect(Collectors.joining(", "));
        if (!asserted.isEmpty()) {
            title.append("; asserted by ").append(asserted);
        }
        if (source.has("description")) {
            title.append("; ").append(source.path("description").asText());
        }
        return oneLine(title.toString());
    }

    private static String texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}
