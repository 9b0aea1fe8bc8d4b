package io.github.landtrace.detect;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.RowReader;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Runs the files of {@code cypher/system/} that findings are kept with, and the rules. Many may read at once, one writes at
 * a time: findings of several rules hang on the same records, and their transactions would wait for each other.
 */
final class FindingStore {

    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    private final Graph graph;
    private final Catalogue catalogue;
    private final Lock writing = new ReentrantLock();

    FindingStore(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    List<Row> read(String id, Map<String, ?> given) {
        return read(catalogue.system(id), given, Rows::toList);
    }

    <T extends @Nullable Object> T read(CypherFile file, Map<String, ?> given, RowReader<T> reader) {
        return graph.read(statement(file, given), reader);
    }

    List<Row> write(String id, Map<String, ?> given) {
        Statement statement = statement(catalogue.system(id), given);
        writing.lock();
        try {
            return graph.write(List.of(statement)).rows();
        } finally {
            writing.unlock();
        }
    }

    private static Statement statement(CypherFile file, Map<String, ?> given) {
        return new Statement(file.id(), file.statement(), Arguments.bind(file, given), TIMEOUT);
    }
}
