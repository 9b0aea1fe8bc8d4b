package io.github.landtrace.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaVersionTest {
    @ParameterizedTest
    @ValueSource(ints = {17, 21})
    void acceptsWhatNeo4jRunsOn(int version) {
        JavaVersion.check(version);
    }

    @Test
    void refusesAnother() {
        assertThatThrownBy(() -> JavaVersion.check(25))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageStartingWith("This is Java 25. The embedded Neo4j runs on Java 17 and 21.");
    }
}
