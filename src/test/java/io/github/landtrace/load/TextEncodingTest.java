package io.github.landtrace.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEncodingTest {

    private static final String TEXT = "id,name\nP-1,符素珍\nP-2,垫江县新民镇明月村第三村民小组的土地承包经营权登记簿\nP-3,重庆市梁平县\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "utf-8, false, UTF-8",
        "utf-8, true, UTF-8",
        "gb18030, false, GB18030",
        "gb18030, true, GB18030",
        "utf-8, false, GB18030",
        "utf-8, true, GB18030",
        "gb18030, true, UTF-8",
        "gbk, false, GB18030"
    })
    void readsBothEncodingsWithAndWithoutAMark(String declared, boolean mark, String written) throws Exception {
        Path file = file((mark ? "\uFEFF" : "") + TEXT, Charset.forName(written));

        assertThat(text(file, TextEncoding.of(file, declared))).isEqualTo(TEXT);
    }

    @Test
    void readsAnEmptyFile() throws Exception {
        Path file = file("", StandardCharsets.UTF_8);

        assertThat(text(file, TextEncoding.of(file, "utf-8"))).isEmpty();
    }

    @Test
    void refusesBytesThatAreNeither() throws Exception {
        Path file = Files.write(folder.resolve("persons.csv"), new byte[] {'i', 'd', '\n', (byte) 0xFF, (byte) 0xFF});

        assertThatThrownBy(() -> TextEncoding.of(file, "utf-8"))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("persons.csv is not UTF-8")
                .hasMessageContaining("save it as UTF-8");
    }

    @Test
    void refusesUtf16() throws Exception {
        Path file = file("\uFEFF" + TEXT, StandardCharsets.UTF_16LE);

        assertThatThrownBy(() -> TextEncoding.of(file, "utf-8")).isInstanceOf(LoadException.class);
    }

    @Test
    void refusesAnEncodingThatItDoesNotKnow() throws Exception {
        Path file = file(TEXT, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TextEncoding.of(file, "latin1"))
                .hasMessageContaining("declared as \"latin1\"; allowed: utf-8, gb18030");
    }

    private Path file(String text, Charset charset) throws Exception {
        return Files.write(folder.resolve("persons.csv"), text.getBytes(charset));
    }

    private static String text(Path file, Charset charset) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                Reader reader = TextEncoding.open(in, charset)) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }
}
