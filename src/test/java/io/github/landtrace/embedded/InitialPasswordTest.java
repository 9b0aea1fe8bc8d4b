package io.github.landtrace.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitialPasswordTest {
    @TempDir
    private Path temporary;

    @Test
    void isKeptHashedUntilItIsForgotten() {
        DataFolder folder = DataFolder.prepare(temporary);
        Password password = Password.generate();

        InitialPassword.set(folder, password);

        assertThat(folder.initialPassword()).content().startsWith("neo4j:").doesNotContain(password.text());
        InitialPassword.forget(folder);
        assertThat(folder.initialPassword()).doesNotExist();
    }

    @Test
    void tellsOfAPasswordThatIsTooShort() {
        DataFolder folder = DataFolder.prepare(temporary);

        assertThatThrownBy(() -> InitialPassword.set(folder, new Password("-short", false)))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageStartingWith("Neo4j does not take the password in " + folder.password())
                .hasMessageContaining("at least 8 characters");
    }
}
