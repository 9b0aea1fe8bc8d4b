package io.github.landtrace.detect;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one subject when it is asked again; nothing is written.
 *
 * @param facts the columns of the rule
 * @param digest of these facts, the same as that of the finding that says the same
 */
public record RuleAnswer(Map<String, @Nullable Object> facts, String digest) {

    /** Asks a rule only about these subjects. */
    public static final String SUBJECTS = "subjectIds";

    /**
     * Runs a rule and picks one row of it.
     *
     * @param key what tells the rows about one subject apart
     * @param given arguments of the rule; the rule is asked about this subject alone where it can be
     * @param timeout how long it may take
     * @return empty when there is no such row
     * @throws io.github.landtrace.catalogue.InvalidArguments when the rule does not have these parameters
     * @throws io.github.landtrace.graph.GraphException when the database refuses the rule, which it does before one runs
     *     that does more than read, or fails
     */
    public static Optional<RuleAnswer> ask(
            Graph graph, CypherFile rule, String subjectId, String key, Map<String, ?> given, Duration timeout) {
        Map<String, Object> arguments = new LinkedHashMap<>(given);
        if (rule.parameters().stream().map(Parameter::name).anyMatch(SUBJECTS::equals)) {
            arguments.put(SUBJECTS, List.of(subjectId));
        }
        Statement statement = new Statement(rule.id(), rule.statement(), Arguments.bind(rule, arguments), timeout);
        return graph.read(statement, rows -> find(rows, subjectId, key)).map(row -> of(rule, row));
    }

    private static RuleAnswer of(CypherFile rule, Row row) {
        Object digest = FindingFacts.of(
                        rule.id(), Objects.requireNonNull(rule.rule()).version(), row, List.of())
                .get("digest");
        return new RuleAnswer(row.asMap(), String.valueOf(digest));
    }

    private static Optional<Row> find(Rows rows, String subjectId, String key) {
        while (rows.hasNext()) {
            Row row = rows.next();
            if (subjectId.equals(row.get("subjectId")) && key.equals(row.get("key"))) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
