package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void hasADefaultForEverything() {
        Settings settings = Settings.of(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.boltPort()).isEqualTo(7687);
        assertThat(settings.browserPort()).isEqualTo(7474);
        assertThat(settings.neo4j()).isNull();
        assertThat(settings.queryTimeout()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void readsAnOutsideServer() {
        Settings settings = Settings.of(Map.of("NEO4J_URI", " neo4j://graph:7687 ", "NEO4J_PASSWORD", "secret"));

        assertThat(settings.neo4j())
                .isEqualTo(new Settings.Neo4j(URI.create("neo4j://graph:7687"), "neo4j", "secret", "neo4j"));
    }

    @Test
    void takesAnEmptyValueForNone() {
        assertThat(Settings.of(Map.of("LANDTRACE_PORT", " ", "NEO4J_URI", "")).port())
                .isEqualTo(8080);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Map<String, String> wrong = Map.of(
                "LANDTRACE_PORT", "eighty",
                "LANDTRACE_BOLT_PORT", "65536",
                "LANDTRACE_QUERY_TIMEOUT", "0",
                "LANDTRACE_DATA", "a\0b",
                "LANDTRACE_COLOUR", "red",
                "NEO4J_URI", "http://graph");

        assertThatThrownBy(() -> Settings.of(wrong))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll(
                        "LANDTRACE_PORT is \"eighty\"; give a whole number from 0 to 65535",
                        "LANDTRACE_BOLT_PORT is \"65536\"",
                        "LANDTRACE_QUERY_TIMEOUT is \"0\"; give a whole number from 1 to 3600",
                        "LANDTRACE_DATA is",
                        "unknown setting LANDTRACE_COLOUR; there are LANDTRACE_BOLT_PORT",
                        "NEO4J_PASSWORD is not set",
                        "NEO4J_URI is \"http://graph\"; write neo4j://host:port");
    }

    @Test
    void refusesOnePortForTwoThingsButAnyNumberOfFreeOnes() {
        assertThatThrownBy(() -> Settings.of(Map.of("LANDTRACE_PORT", "7474")))
                .hasMessage("LANDTRACE_PORT and LANDTRACE_BROWSER_PORT are both 7474; give each its own port, or 0");
        assertThat(Settings.of(Map.of("LANDTRACE_PORT", "0", "LANDTRACE_BOLT_PORT", "0", "LANDTRACE_BROWSER_PORT", "0"))
                        .port())
                .isZero();
    }

    @Test
    void neverPrintsThePassword() {
        Settings settings = Settings.of(Map.of("NEO4J_URI", "neo4j://graph:7687", "NEO4J_PASSWORD", "secret"));

        assertThat(settings.toString()).doesNotContain("secret");
    }
}
