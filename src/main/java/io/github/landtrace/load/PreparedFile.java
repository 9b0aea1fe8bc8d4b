package io.github.landtrace.load;

import io.github.landtrace.graph.BulkEntity;
import io.github.landtrace.graph.BulkKind;
import io.github.landtrace.graph.PointValue;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One file of nodes or relationships in the form that Neo4j's importer reads. */
final class PreparedFile implements Closeable {

    private static final char ITEM_END = '\u001F';

    private final BulkKind kind;
    private final boolean ofNodes;
    private final String name;
    private final BufferedWriter writer;
    private boolean lineBreaks;

    /** @param first what it is made for, which {@link #add} then writes */
    PreparedFile(Path folder, BulkEntity first) throws IOException {
        kind = first.kind();
        ofNodes = first instanceof BulkEntity.Node;
        name = (ofNodes ? "nodes-" : "relationships-") + kind.name() + ".csv";
        writer = Files.newBufferedWriter(folder.resolve(name));
        writer.write(ofNodes ? ":ID" : ":START_ID,:END_ID");
        for (BulkKind.Property property : kind.properties()) {
            writer.write("," + property.name() + ":" + type(property));
        }
        writer.write('\n');
    }

    private static String type(BulkKind.Property property) {
        String type =
                switch (property.type()) {
                    case INTEGER -> "long";
                    case NUMBER -> "double";
                    case POINT -> "point{crs:WGS-84}";
                    default -> property.type().name().toLowerCase(Locale.ROOT);
                };
        return property.list() ? type + "[]" : type;
    }

    void add(BulkEntity entity) throws IOException {
        if (entity instanceof BulkEntity.Node node) {
            writer.write(Long.toString(node.number()));
        } else if (entity instanceof BulkEntity.Link link) {
            writer.write(Long.toString(link.from()));
            writer.write(',');
            writer.write(Long.toString(link.to()));
        }
        for (int place = 0; place < kind.properties().size(); place++) {
            writer.write(',');
            Object value = entity.value(place);
            if (value != null) {
                writeCell(text(value));
            }
        }
        writer.write('\n');
    }

    private static String text(Object value) {
        if (value instanceof PointValue point) {
            return "{longitude: " + point.x() + ", latitude: " + point.y() + "}";
        }
        if (value instanceof List<?> items) {
            return String.join(
                    String.valueOf(ITEM_END),
                    items.stream().map(Objects::toString).toList());
        }
        return value.toString();
    }

    private void writeCell(String text) throws IOException {
        boolean quote = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            lineBreaks |= character == '\n' || character == '\r';
            quote |= character == '"' || character == ',' || character <= ' ';
        }
        writer.write(quote ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }

    boolean hasLineBreaks() {
        return lineBreaks;
    }

    /** {@return the option that names the file} */
    String argument() {
        return (ofNodes ? "--nodes=" : "--relationships=") + String.join(":", kind.labels()) + "=" + name;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
