package io.github.landtrace.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path temporary;

    @Test
    void makesAMissingFolderForItsOwnerOnly() throws IOException {
        Path path = temporary.resolve("one/two");

        DataFolder.prepare(path);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwx------");
    }

    @Test
    void takesAFolderThatHoldsOtherNames() throws IOException {
        Files.createDirectory(temporary.resolve("demo"));

        assertThat(DataFolder.prepare(temporary).path()).isEqualTo(temporary);
    }

    @Test
    void refusesAFolderOfSomethingElse() throws IOException {
        Files.createDirectory(temporary.resolve("data"));

        assertThatThrownBy(() -> DataFolder.prepare(temporary))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageStartingWith(
                        "The folder " + temporary + " already holds data, which Landtrace did not put there.")
                .hasMessageEndingWith("Set LANDTRACE_DATA to another folder.");
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataFolder.prepare(file))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining(file + " is a file");
    }

    @Test
    void saysWhyAFolderCannotBeMade() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataFolder.prepare(file.resolve("folder")))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("cannot be made")
                .hasCauseInstanceOf(IOException.class);
    }
}
