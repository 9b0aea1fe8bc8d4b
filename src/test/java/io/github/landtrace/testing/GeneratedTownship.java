package io.github.landtrace.testing;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.embedded.EmbeddedNeo4j;
import io.github.landtrace.embedded.EmbeddedSettings;
import io.github.landtrace.generate.GenerationListener;
import io.github.landtrace.generate.GenerationPlan;
import io.github.landtrace.generate.Generator;
import io.github.landtrace.generate.Profile;
import io.github.landtrace.generate.scenario.Scenarios;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Graphs;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.load.LoadListener;
import io.github.landtrace.load.LoadOptions;
import io.github.landtrace.load.Loader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A generated township in a database of its own; a smaller one of the same seed is the beginning of a larger one. */
public final class GeneratedTownship implements AutoCloseable {

    private static final long SEED = 20_120_223;
    private static final int CANDIDATES = 40;
    private static final URI NO_GUIDE = URI.create("http://127.0.0.1:8080/guide");
    /** Where ids for a parameter can be taken from. */
    private static final Map<String, List<String>> TABLES = Map.of(
            "parcelId", List.of("parcels"),
            "householdId", List.of("households"),
            "cooperativeId", List.of("cooperatives"),
            "partyId", List.of("cooperatives", "companies", "households"),
            "recordId", List.of("share-conversions", "registration-changes", "capital-rounds", "parcels", "households"),
            "sourceId", List.of("sources"));

    private final EmbeddedNeo4j database;
    private final Graph graph;
    private final Path tables;
    private final Map<String, List<String>> ids = new HashMap<>();

    private GeneratedTownship(EmbeddedNeo4j database, Graph graph, Path tables) {
        this.database = database;
        this.graph = graph;
        this.tables = tables;
    }

    /** Generates and loads; takes some seconds for each thousand households. */
    public static GeneratedTownship of(int households, Path folder) {
        Path model = Path.of("import");
        Path tables = folder.resolve("tables");
        new Generator(model, Scenarios.all())
                .run(
                        new GenerationPlan(Profile.TOWNSHIP, households, SEED, 0),
                        tables,
                        folder.resolve("labels"),
                        GenerationListener.NONE);
        EmbeddedNeo4j database =
                EmbeddedNeo4j.start(new EmbeddedSettings(folder.resolve("graph"), "127.0.0.1", 0, 0, NO_GUIDE));
        Graph graph = Graphs.inProcess(database.database());
        new Loader(graph, Catalogue.load(Path.of("cypher")), model)
                .load(tables, new LoadOptions(false, true, false, folder.resolve("rejects.csv")), LoadListener.NONE);
        return new GeneratedTownship(database, graph, tables);
    }

    public Graph graph() {
        return graph;
    }

    public List<Row> answer(Statement statement) {
        return graph.read(statement, Rows::toList);
    }

    /** {@return arguments to try a query with: its example, with ids of this township in place of the sample's} */
    public List<Map<String, @Nullable Object>> argumentsFor(CypherFile query) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        List<String> replaced = query.parameters().stream()
                .map(Parameter::name)
                .filter(name -> TABLES.containsKey(name) && query.example().get(name) != null)
                .toList();
        if (replaced.isEmpty()) {
            all.add(query.example());
            return all;
        }
        for (String table : TABLES.get(replaced.get(0))) {
            for (String id : firstIds(table)) {
                Map<String, @Nullable Object> arguments = new LinkedHashMap<>(query.example());
                arguments.put(replaced.get(0), id);
                all.add(arguments);
            }
        }
        return all;
    }

    private List<String> firstIds(String table) {
        return ids.computeIfAbsent(table, this::readIds);
    }

    private List<String> readIds(String table) {
        List<String> first = new ArrayList<>();
        try (var rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(tables.resolve(table + ".csv").toFile())) {
            while (rows.hasNext() && first.size() < CANDIDATES) {
                first.add(rows.next().get("id"));
            }
            return first;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (database) {
            graph.close();
        }
    }
}
