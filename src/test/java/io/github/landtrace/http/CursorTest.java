package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWas() {
        Cursor cursor = new Cursor("ab12", Map.of("afterScore", 0.1 + 0.2, "afterId", "R01:H-1:垫江", "afterNumber", 7L));

        assertThat(Cursor.decoded(cursor.encoded())).isEqualTo(cursor);
        assertThat(cursor.encoded()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[1]", "null", "1", "{\"v\":2,\"q\":\"\",\"k\":{}}", "{\"v\":1,\"k\":[]}", "no json"})
    void isNotMadeOfAnythingElse(String text) {
        String encoded = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThat(Cursor.decoded(encoded)).isNull();
        assertThat(Cursor.decoded("%" + encoded)).isNull();
    }
}
