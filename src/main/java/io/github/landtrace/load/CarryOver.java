package io.github.landtrace.load;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes what people and rules left in a graph into the one that replaces it. What there is to take is declared by pairs of files
 * {@code cypher/system/carry-WHAT-read.cypher} and {@code carry-WHAT-write.cypher}: the first gives rows with an {@code id}, the second takes
 * them as {@code $rows} and gives the ids of those that it wrote.
 */
public final class CarryOver {

    private static final String PREFIX = "carry-";
    private static final String READ = "-read";
    private static final String WRITE = "-write";
    private static final int BATCH = 1_000;
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    private final Catalogue catalogue;

    public CarryOver(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** {@return what the old graph holds} */
    public List<CarriedOver> read(Graph old) {
        List<CarriedOver> read = new ArrayList<>();
        for (CypherFile file : catalogue.system()) {
            if (file.id().startsWith(PREFIX) && file.id().endsWith(READ)) {
                String what = file.id().substring(PREFIX.length(), file.id().length() - READ.length());
                Statement statement = new Statement(file.id(), file.statement(), Map.of(), TIMEOUT);
                List<Map<String, @Nullable Object>> rows = old.read(statement, Rows::toList).stream()
                        .map(Row::asMap)
                        .toList();
                read.add(new CarriedOver(what, rows, 0, List.of()));
            }
        }
        return read;
    }

    /** {@return what could be written into the new graph, and what could not} */
    public List<CarriedOver> write(Graph fresh, List<CarriedOver> read) {
        return read.stream().map(carried -> write(fresh, carried)).toList();
    }

    private CarriedOver write(Graph fresh, CarriedOver carried) {
        CypherFile file = catalogue.system(PREFIX + carried.what() + WRITE);
        Set<Object> written = new HashSet<>();
        for (int from = 0; from < carried.rows().size(); from += BATCH) {
            List<Map<String, @Nullable Object>> batch =
                    carried.rows().subList(from, Math.min(carried.rows().size(), from + BATCH));
            Statement statement = new Statement(file.id(), file.statement(), Map.of("rows", batch), TIMEOUT);
            fresh.write(List.of(statement)).rows().forEach(row -> written.add(LoadStore.text(row, Table.ID)));
        }
        List<Map<String, @Nullable Object>> lost = carried.rows().stream()
                .filter(row -> !written.contains(row.get(Table.ID)))
                .toList();
        return new CarriedOver(
                carried.what(), carried.rows(), carried.rows().size() - lost.size(), lost);
    }
}
