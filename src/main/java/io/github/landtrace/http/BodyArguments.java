package io.github.landtrace.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments that a request carries as one JSON object in its body. */
final class BodyArguments {

    private static final ObjectReader READER = Json.mapper()
            .readerFor(new TypeReference<Map<String, @Nullable Object>>() {})
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private BodyArguments() {}

    static Map<String, ?> of(Context context) {
        return of(context, "{\"limit\": 10}");
    }

    /** @param example a body that would do, to be shown to whoever sends another */
    static Map<String, ?> of(Context context, String example) {
        requireJson(context.contentType());
        byte[] body = context.bodyAsBytes();
        if (body.length == 0) {
            throw refused("an empty body", example);
        }
        try {
            Map<String, ?> given = READER.readValue(body);
            if (given == null) {
                throw refused("null", example);
            }
            return given;
        } catch (JsonProcessingException e) {
            throw refused(e.getOriginalMessage(), example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireJson(@Nullable String contentType) {
        String type = contentType == null ? "nothing" : contentType.toLowerCase(Locale.ROOT);
        String essence = type.split(";", 2)[0].strip();
        boolean isUtf8 = !type.contains("charset=") || type.contains("charset=utf-8") || type.contains("\"utf-8\"");
        if (!essence.equals("application/json") || !isUtf8) {
            throw new RefusedRequest(Problem.of(
                    ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                    "the body must be application/json",
                    type,
                    "application/json in UTF-8",
                    "send the arguments as one JSON object with Content-Type: application/json"));
        }
    }

    private static RefusedRequest refused(String got, String example) {
        return new RefusedRequest(Problem.of(
                ProblemKind.INVALID_BODY,
                "the body must be one JSON object",
                got,
                "one JSON object, each name once",
                "send for example " + example));
    }
}
