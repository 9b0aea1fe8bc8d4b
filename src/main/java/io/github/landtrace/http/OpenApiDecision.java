package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.landtrace.identity.Verdict;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Writes the path of the route that takes decisions about identity. */
final class OpenApiDecision {

    private OpenApiDecision() {}

    static void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(IdentityRoutes.PATH);
        json.writeObjectFieldStart("post");
        json.writeStringField("operationId", "post-identity-decision");
        json.writeStringField(
                "summary", "Keeps a decision whether two records are one organisation; the latest counts");
        json.writeFieldName("tags");
        ValueWriter.write(json, List.of("records"));
        json.writeObjectFieldStart("requestBody");
        json.writeBooleanField("required", true);
        content(json);
        json.writeEndObject();
        json.writeObjectFieldStart("responses");
        json.writeObjectFieldStart("200");
        json.writeStringField("description", "The decision, with its id and decidedAt");
        content(json);
        json.writeEndObject();
        OpenApiRoutes.problems(json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void content(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("content");
        json.writeObjectFieldStart(AnswerFormat.JSON.mediaType());
        json.writeObjectFieldStart("schema");
        json.writeStringField("type", "object");
        json.writeFieldName("required");
        ValueWriter.write(json, IdentityRoutes.FIELDS);
        json.writeObjectFieldStart("properties");
        for (String field : IdentityRoutes.FIELDS) {
            json.writeObjectFieldStart(field);
            json.writeStringField("type", "string");
            if (field.equals("verdict")) {
                json.writeFieldName("enum");
                ValueWriter.write(
                        json, Arrays.stream(Verdict.values()).map(Verdict::name).toList());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
