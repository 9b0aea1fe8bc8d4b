package io.github.landtrace.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordFileTest {
    @TempDir
    private Path temporary;

    private DataFolder folder;
    private PasswordFile file;

    @BeforeEach
    void prepare() {
        folder = DataFolder.prepare(temporary);
        file = new PasswordFile(folder);
    }

    @Test
    void makesAPasswordThatOnlyItsOwnerMayRead() throws IOException {
        Password password = file.readOrCreate();

        assertThat(password.isNew()).isTrue();
        assertThat(folder.password()).hasContent(password.text());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.password())))
                .isEqualTo("rw-------");
        assertThat(temporary).isDirectoryNotContaining(path -> path.toString().endsWith(".tmp"));
    }

    @Test
    void readsThePasswordAgain() {
        Password made = file.readOrCreate();

        assertThat(file.readOrCreate()).isEqualTo(new Password(made.text(), false));
    }

    @Test
    void refusesAFileThatOthersMayRead() throws IOException {
        file.readOrCreate();
        Files.setPosixFilePermissions(folder.password(), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(file::readOrCreate)
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("rw-r-----")
                .hasMessageEndingWith("Run: chmod 600 '" + folder.password() + "'");
    }

    @Test
    void saysWhatToDoWhenTheFileIsLost() throws IOException {
        Files.createDirectories(folder.systemDatabase());

        assertThatThrownBy(file::readOrCreate)
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining(folder.password() + " does not hold it.")
                .hasMessageContaining("Put it there (chmod 600). If nobody knows it, remove ");
        assertThat(folder.password()).doesNotExist();
    }
}
