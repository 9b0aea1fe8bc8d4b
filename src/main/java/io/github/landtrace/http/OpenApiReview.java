package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.landtrace.cypher.CypherFile;
import java.io.IOException;
import java.util.List;

/** Writes the path by which a finding is reviewed. */
final class OpenApiReview {

    private OpenApiReview() {}

    /** @param asked the file that keeps a review, with those of its parameters that the body carries */
    static void write(JsonGenerator json, CypherFile asked) throws IOException {
        json.writeObjectFieldStart("/v1/findings/{id}/reviews");
        json.writeObjectFieldStart("post");
        json.writeStringField("operationId", "post-v1-findings-id-reviews");
        json.writeStringField("summary", asked.title());
        json.writeStringField("description", asked.description().strip());
        json.writeFieldName("tags");
        ValueWriter.write(json, List.of("findings"));
        json.writeArrayFieldStart("parameters");
        json.writeStartObject();
        json.writeStringField("$ref", "#/components/parameters/id");
        json.writeEndObject();
        json.writeEndArray();
        OpenApiQuery.body(json, asked);
        json.writeObjectFieldStart("responses");
        json.writeObjectFieldStart(String.valueOf(ErrorMapper.created()));
        json.writeStringField("description", "The review that was kept");
        json.writeObjectFieldStart("content");
        json.writeObjectFieldStart(AnswerFormat.JSON.mediaType());
        json.writeFieldName("schema");
        OpenApiSchemas.row(json, asked, List.of());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        OpenApiRoutes.problems(json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
