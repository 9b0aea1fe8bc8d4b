package io.github.landtrace.cypher;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file under {@code cypher/}, read and checked. Its folder is the kind and its name is the id.
 *
 * @param stability null for what is not published
 * @param requires what the parameters demand of each other
 * @param columns of the answer
 * @param computation null when the rows of the statement are the answer
 * @param rule null unless the file is a rule
 * @param asks the questions that people brought and that it answers
 * @param exceptions why the statement may do what the contract test otherwise refuses, by key ({@code cartesian}, {@code scan})
 * @param statement what is sent to the database: the statement alone
 * @param source the whole file, as it is pasted into Neo4j Browser
 */
public record CypherFile(
        Kind kind,
        String id,
        Path path,
        String title,
        String description,
        @Nullable Stability stability,
        List<Parameter> parameters,
        List<Requirement> requires,
        List<Column> columns,
        @Nullable Computation computation,
        Writes writes,
        @Nullable RuleFacts rule,
        List<Asked> asks,
        Map<String, String> exceptions,
        String statement,
        String source) {

    public CypherFile {
        parameters = List.copyOf(parameters);
        requires = List.copyOf(requires);
        columns = List.copyOf(columns);
        asks = List.copyOf(asks);
        exceptions = Map.copyOf(exceptions);
    }

    /** {@return the columns that the statement itself returns, in order} */
    public List<Column> fetched() {
        return computation == null ? columns : computation.fetches();
    }

    /** {@return the same with other columns in the answer} */
    public CypherFile withColumns(List<Column> others) {
        return new CypherFile(
                kind,
                id,
                path,
                title,
                description,
                stability,
                parameters,
                requires,
                others,
                computation,
                writes,
                rule,
                asks,
                exceptions,
                statement,
                source);
    }

    /** {@return the same with other parameters} */
    public CypherFile withParameters(List<Parameter> others) {
        return new CypherFile(
                kind,
                id,
                path,
                title,
                description,
                stability,
                others,
                requires,
                columns,
                computation,
                writes,
                rule,
                asks,
                exceptions,
                statement,
                source);
    }

    /** {@return the values of the {@code :param} lines by name; a value may be null} */
    public Map<String, @Nullable Object> example() {
        Map<String, @Nullable Object> example = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            example.put(parameter.name(), parameter.example());
        }
        return Collections.unmodifiableMap(example);
    }
}
