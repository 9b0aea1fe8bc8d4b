package io.github.landtrace.catalogue;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.CypherFiles;
import io.github.landtrace.cypher.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every file under {@code cypher/}, by kind and id. */
public final class Catalogue {

    private final Map<Kind, Map<String, CypherFile>> files = new EnumMap<>(Kind.class);

    private Catalogue(List<CypherFile> all) {
        for (Kind kind : Kind.values()) {
            files.put(kind, new LinkedHashMap<>());
        }
        all.forEach(file -> of(file.kind()).put(file.id(), file));
    }

    /**
     * Reads the catalogue.
     *
     * @param folder the folder {@code cypher/}
     * @throws io.github.landtrace.cypher.CypherFilesException with every problem of every file
     */
    public static Catalogue load(Path folder) {
        return new Catalogue(CypherFiles.read(folder));
    }

    /** {@return the canned queries, by id} */
    public List<CypherFile> queries() {
        return list(Kind.QUERY);
    }

    /** {@return the detection rules, by id} */
    public List<CypherFile> rules() {
        return list(Kind.RULE);
    }

    /** {@return the constraints and indexes, in the order in which they are applied} */
    public List<CypherFile> schema() {
        return list(Kind.SCHEMA);
    }

    /** {@return the mappings of import tables, by table} */
    public List<CypherFile> imports() {
        return list(Kind.IMPORT);
    }

    /** {@return what the service itself runs, by id} */
    public List<CypherFile> system() {
        return list(Kind.SYSTEM);
    }

    /** {@return every file} */
    public List<CypherFile> all() {
        List<CypherFile> all = new ArrayList<>();
        files.values().forEach(byId -> all.addAll(byId.values()));
        return List.copyOf(all);
    }

    /** {@return the file of that kind and id, if there is one} */
    public Optional<CypherFile> find(Kind kind, String id) {
        return Optional.ofNullable(of(kind).get(id));
    }

    /**
     * {@return a file that the service itself cannot do without}
     *
     * @throws IllegalStateException when it is missing
     */
    public CypherFile system(String id) {
        return find(Kind.SYSTEM, id)
                .orElseThrow(() -> new IllegalStateException("cypher/system/" + id + ".cypher is missing"));
    }

    private List<CypherFile> list(Kind kind) {
        return List.copyOf(of(kind).values());
    }

    private Map<String, CypherFile> of(Kind kind) {
        return files.computeIfAbsent(kind, unused -> new LinkedHashMap<>());
    }
}
