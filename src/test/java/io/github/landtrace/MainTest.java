package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {
    private final StringWriter output = new StringWriter();

    @Test
    void printsItsVersion() {
        int exitCode =
                Main.commandLine(Map.of()).setOut(new PrintWriter(output)).execute("--version");

        assertThat(exitCode).isZero();
        assertThat(output.toString()).matches("landtrace \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }
}
