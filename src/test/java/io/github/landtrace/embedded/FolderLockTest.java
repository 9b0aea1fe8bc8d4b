package io.github.landtrace.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    private Path temporary;

    @Test
    void refusesASecondHolderInThisProcess() {
        DataFolder folder = DataFolder.prepare(temporary);

        try (FolderLock held = FolderLock.take(folder)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> FolderLock.take(folder))
                    .isInstanceOf(EmbeddedException.class)
                    .hasMessageStartingWith("The data folder " + temporary + " is in use by this process.");
        }
    }

    @Test
    void isFreeAgainOnceClosed() {
        DataFolder folder = DataFolder.prepare(temporary);
        FolderLock.take(folder).close();

        FolderLock.take(folder).close();
    }

    @Test
    void ignoresTheProcessIdThatADeadProcessLeft() throws IOException {
        DataFolder folder = DataFolder.prepare(temporary);
        Files.writeString(folder.lock(), "4194304999\n");

        try (FolderLock held = FolderLock.take(folder)) {
            assertThat(held).isNotNull();
            assertThat(folder.lock())
                    .hasContent(String.valueOf(ProcessHandle.current().pid()));
        }
    }
}
