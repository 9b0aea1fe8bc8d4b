package io.github.landtrace.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entity while it is made: an id, a schema, and properties that are lists of texts. */
final class FtmEntity {

    /** The model takes instants without a zone, in UTC. */
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private final ObjectNode entity = JsonText.MAPPER.createObjectNode();
    private final ObjectNode properties;

    FtmEntity(String id, String schema) {
        entity.put("id", id).put("schema", schema);
        properties = entity.putObject("properties");
    }

    /** Puts a property, where there is a value. */
    FtmEntity put(String name, @Nullable Object value) {
        String text = Values.text(value);
        if (!text.isEmpty()) {
            properties.putArray(name).add(text);
        }
        return this;
    }

    /** Puts when what the entity tells was first known. */
    FtmEntity known(Map<String, @Nullable Object> of) {
        return of.get("recordedAt") instanceof ZonedDateTime instant
                ? put("modifiedAt", INSTANT.format(instant.withZoneSameInstant(ZoneOffset.UTC)))
                : this;
    }

    ObjectNode made() {
        return entity;
    }
}
