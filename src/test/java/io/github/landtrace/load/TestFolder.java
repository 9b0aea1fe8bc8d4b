package io.github.landtrace.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder of tables that a test writes: a few of the model's, with rows of its own. */
public final class TestFolder {

    private final Path folder;
    private final Map<String, String> encodings = new LinkedHashMap<>();
    private String recordedAt = "2020-01-01T00:00:00Z";

    public TestFolder(Path folder) {
        this.folder = folder;
    }

    public Path path() {
        return folder;
    }

    public TestFolder recordedAt(String instant) {
        recordedAt = instant;
        return write();
    }

    /** Writes a table, in place of the one of that name. */
    public TestFolder table(String name, String... lines) {
        return table(name, "utf-8", StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
    }

    TestFolder table(String name, String declared, Charset charset, String text) {
        encodings.put(name, declared);
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".csv"), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return write();
    }

    private TestFolder write() {
        ObjectNode descriptor = new ObjectMapper().createObjectNode();
        descriptor.put("name", "test");
        descriptor.put("landtrace:recordedAt", recordedAt);
        ArrayNode resources = descriptor.putArray("resources");
        encodings.forEach((name, encoding) -> resources
                .addObject()
                .put("name", name)
                .put("path", name + ".csv")
                .put("encoding", encoding));
        descriptor(descriptor.toString());
        return this;
    }

    void descriptor(String json) {
        try {
            Files.writeString(folder.resolve(DataPackageReader.FILE), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what a check without a graph finds, as people see it} */
    List<String> faults(Catalogue catalogue) {
        return check(catalogue).stream().map(Fault::toString).toList();
    }

    /** {@return what a check without a graph finds} */
    List<Fault> check(Catalogue catalogue) {
        DataPackage data = new DataPackageReader(catalogue, model()).read(folder);
        try (Rejects rejects = new Rejects(folder.resolve("rejects.csv"))) {
            new FolderCheck(
                            data,
                            ModelCheck.labelOfTable(catalogue),
                            ReferenceLookup.NOWHERE,
                            rejects,
                            LoadListener.NONE)
                    .run();
            return new ArrayList<>(rejects.first());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path model() {
        return SampleDatabase.home().resolve("import");
    }
}
