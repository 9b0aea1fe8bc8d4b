package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {

    @TempDir
    private Path data;

    @Test
    void emptiesWhatAnEarlierDemoMade() throws Exception {
        Path folder = data.resolve("demo");
        DemoFolder.makeAnew(folder).close();
        Path old =
                Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("old"), "x");

        DemoFolder.makeAnew(folder).close();

        assertThat(old).doesNotExist();
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("made-by-landtrace-demo"));
    }

    @Test
    void leavesAloneWhatItDidNotMake() throws Exception {
        Path folder = Files.createDirectories(data.resolve("demo"));
        Path mine = Files.writeString(folder.resolve("mine"), "x");

        assertThatThrownBy(() -> DemoFolder.makeAnew(folder))
                .isInstanceOf(FolderInUseException.class)
                .hasMessageContaining("holds files that the demo did not make");
        assertThat(mine).exists();
        Files.delete(mine);
        DemoFolder.makeAnew(folder).close();
    }

    @Test
    void saysWhatToDoWhereItCannotBeMade() throws Exception {
        Path file = Files.writeString(data.resolve("file"), "x");

        assertThatThrownBy(() -> DemoFolder.makeAnew(file.resolve("demo")))
                .isInstanceOf(FolderInUseException.class)
                .hasMessageContaining("cannot be used")
                .hasMessageContaining("set LANDTRACE_DATA to a folder that this user may write");
    }

    @Test
    void isHeldByOneDemoAtATime() {
        Path folder = data.resolve("demo");
        try (DemoFolder held = DemoFolder.makeAnew(folder)) {
            assertThatThrownBy(() -> DemoFolder.makeAnew(folder))
                    .isInstanceOf(FolderInUseException.class)
                    .hasMessageContaining("a demo is running on");
            assertThat(held).isNotNull();
        }
        DemoFolder.makeAnew(folder).close();
    }

    @Test
    void doesNotFollowLinksOutOfItself() throws Exception {
        Path folder = data.resolve("demo");
        DemoFolder.makeAnew(folder).close();
        Path outside = Files.createDirectories(data.resolve("outside"));
        Path kept = Files.writeString(outside.resolve("kept"), "x");
        Files.createSymbolicLink(folder.resolve("link"), outside);

        DemoFolder.makeAnew(folder).close();

        assertThat(kept).exists();
    }
}
