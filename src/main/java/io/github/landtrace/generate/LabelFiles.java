package io.github.landtrace.generate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what should be found, and where dirt fell, into a folder that no service reads. */
final class LabelFiles implements AutoCloseable {

    private static final Table LABELS = table(
            "labels",
            0,
            "rule",
            "subjectId",
            "key",
            "kind",
            "strength",
            "guard",
            "verdict",
            "severity",
            "variant",
            "note");
    private static final Table DIRT = table("dirt", 1, "kind", "recordId", "about");

    private final TableFiles files;

    private LabelFiles(TableFiles files) {
        this.files = files;
    }

    static LabelFiles create(Path folder, GenerationPlan plan) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode descriptor = mapper.createObjectNode();
        descriptor.put("name", "landtrace-labels");
        descriptor.put("title", "What the rules should find in a generated world");
        descriptor.set("landtrace:generator", Descriptor.generator(plan));
        ArrayNode resources = descriptor.putArray("resources");
        for (Table table : List.of(LABELS, DIRT)) {
            ArrayNode fields = resources
                    .addObject()
                    .put("name", table.name())
                    .put("path", table.name() + ".csv")
                    .putObject("schema")
                    .putArray("fields");
            table.columns()
                    .forEach(column -> fields.addObject().put("name", column).put("type", "string"));
        }
        mapper.writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve(Model.FILE).toFile(), descriptor);
        return new LabelFiles(TableFiles.create(folder, List.of(LABELS, DIRT)));
    }

    private static Table table(String name, int position, String... columns) {
        return new Table(name, position, "", List.of(columns), Map.of(), List.of(), Set.of());
    }

    void write(Label label) {
        Variant variant = label.variant();
        files.write(LABELS, new @Nullable String[] {
            label.rule(),
            label.subjectId(),
            label.key(),
            variant.kind().name(),
            variant.strength().name(),
            variant.guard(),
            label.verdict(),
            label.severity(),
            variant.name(),
            label.note()
        });
    }

    void write(DirtMark mark) {
        files.write(DIRT, new @Nullable String[] {
            mark.kind(), mark.recordId(), mark.about().isEmpty() ? null : mark.about()
        });
    }

    long labels() {
        return files.rows(LABELS);
    }

    long dirtMarks() {
        return files.rows(DIRT);
    }

    @Override
    public void close() {
        files.close();
    }
}
