package io.github.landtrace.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwapTest {

    @TempDir
    private Path path;

    private DataFolder folder;

    @BeforeEach
    void makeStores() throws IOException {
        folder = new DataFolder(path);
        store(folder.data(), "old");
        store(folder.next().data(), "new");
    }

    @Test
    void removesWhatWasNotDecided() throws IOException {
        Swap.settle(folder);

        assertOnly("old");
    }

    @Test
    void putsTheNewStoreInThePlaceOfTheOld() throws IOException {
        Swap.commit(folder);

        assertOnly("new");
    }

    @Test
    void putsTheNewStoreWhereThereWasNone() throws IOException {
        Swap.remove(folder.data());

        Swap.commit(folder);

        assertOnly("new");
    }

    @Test
    void goesOnAfterACrashOnceItWasDecided() throws IOException {
        Files.move(folder.next().path(), folder.whole().path());

        Swap.settle(folder);

        assertOnly("new");
    }

    @Test
    void goesOnAfterACrashBetweenTheOldStoreAndTheNew() throws IOException {
        Files.move(folder.next().path(), folder.whole().path());
        Files.move(folder.data(), folder.replaced());

        Swap.settle(folder);

        assertOnly("new");
    }

    @Test
    void goesOnAfterACrashWhileTheOldStoreWasRemoved() throws IOException {
        Files.move(folder.next().path(), folder.whole().path());
        Files.move(folder.data(), folder.replaced());
        Files.move(folder.whole().data(), folder.data());
        Files.delete(folder.replaced().resolve("content"));

        Swap.settle(folder);

        assertOnly("new");
    }

    @Test
    void goesOnAfterACrashWhileTheRestOfTheNewFolderWasRemoved() throws IOException {
        Files.move(folder.next().path(), folder.whole().path());
        Swap.remove(folder.data());
        Files.move(folder.whole().data(), folder.data());

        Swap.settle(folder);

        assertOnly("new");
    }

    @Test
    void doesNothingASecondTime() throws IOException {
        Swap.commit(folder);

        Swap.settle(folder);
        Swap.settle(folder);

        assertOnly("new");
    }

    private static void store(Path data, String content) throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("content"), content);
    }

    private void assertOnly(String content) throws IOException {
        assertThat(folder.data().resolve("content")).hasContent(content);
        try (var left = Files.list(path)) {
            assertThat(left).containsExactly(folder.data());
        }
    }
}
