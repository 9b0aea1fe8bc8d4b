package io.github.landtrace.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.OutputStream;

/** How this package writes JSON. */
final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    static final ObjectMapper MAPPER = JsonMapper.builder(FACTORY).build();

    private JsonText() {}

    static JsonGenerator generator(OutputStream target) throws java.io.IOException {
        return MAPPER.createGenerator(target);
    }
}
