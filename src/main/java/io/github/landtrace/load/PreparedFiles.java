package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.BulkEntity;
import io.github.landtrace.graph.BulkGraph;
import io.github.landtrace.graph.BulkParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a whole graph as files for {@code neo4j-admin database import full}: one file for each kind of node and relationship,
 * {@code import.args} with the options for them, {@code schema.cypher} with the constraints and indexes.
 */
public final class PreparedFiles {

    private static final String ARGUMENTS = "import.args";
    private static final String SCHEMA = "schema.cypher";

    private final Path folder;
    private final Map<String, PreparedFile> files = new LinkedHashMap<>();

    private PreparedFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes everything.
     *
     * @param folder made when missing; it must be empty
     * @return the command line that imports the files, to be run in their folder
     */
    public static String write(BulkGraph graph, Catalogue catalogue, Path folder, LoadListener listener) {
        try {
            Files.createDirectories(folder);
            requireEmpty(folder);
            PreparedFiles written = new PreparedFiles(folder);
            long all = graph.nodeCount() + graph.linkCountAtMost();
            listener.beginPercent("writing", "files");
            long nodes = written.write(graph.nodes(), 0, all, listener);
            written.write(graph.links(), nodes, all, listener);
            listener.end();
            List<String> arguments = written.close();
            Files.write(folder.resolve(ARGUMENTS), arguments);
            Files.writeString(
                    folder.resolve(SCHEMA),
                    catalogue.schema().stream()
                            .map(file -> file.statement().strip() + ";\n")
                            .collect(Collectors.joining()));
            return "neo4j-admin database import full neo4j --overwrite-destination @" + ARGUMENTS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        try (Stream<Path> contents = Files.list(folder)) {
            if (contents.findAny().isPresent()) {
                throw new LoadException("the folder " + folder
                        + " is not empty; allowed: one that is, or none yet; name another by --files");
            }
        }
    }

    private long write(BulkParts parts, long before, long all, LoadListener listener) throws IOException {
        long done = before;
        try (parts) {
            for (Iterator<BulkEntity> part = parts.next(); part != null; part = parts.next()) {
                while (part.hasNext()) {
                    BulkEntity entity = part.next();
                    file(entity).add(entity);
                    done++;
                }
                listener.progress(done, 100 * done / Math.max(1, all));
            }
        }
        return done;
    }

    private PreparedFile file(BulkEntity entity) throws IOException {
        PreparedFile file = files.get(entity.kind().name());
        if (file == null) {
            file = new PreparedFile(folder, entity);
            files.put(entity.kind().name(), file);
        }
        return file;
    }

    private List<String> close() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--id-type=integer", "--array-delimiter=U+001F"));
        boolean multiline = false;
        for (PreparedFile file : files.values()) {
            file.close();
            arguments.add(file.argument());
            multiline |= file.hasLineBreaks();
        }
        if (multiline) {
            arguments.add("--multiline-fields=true");
        }
        return arguments;
    }
}
