package io.github.landtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.RuleFacts;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From every record that a finding of the sample rests on, the walk of an incremental run comes to the finding's subject. */
@ExtendWith(SharedNeo4j.class)
class RuleReachIT {

    static Stream<Named<CypherFile>> rules() {
        return Catalogue.load(SampleDatabase.home().resolve("cypher")).rules().stream()
                .filter(rule -> RuleRun.facts(rule).reach() != RuleFacts.EVERYTHING)
                .map(rule -> Named.of(rule.id(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void comesFromAllEvidenceToTheSubject(CypherFile rule, Graph graph, Catalogue catalogue) {
        FindingStore store = new FindingStore(graph, catalogue);
        RuleFacts facts = RuleRun.facts(rule);
        List<String> unreached = new ArrayList<>();
        for (Row row : store.read(rule, Map.of(), Rows::toList)) {
            Set<String> read = new HashSet<>();
            ids(row.get("evidenceIds"), read);
            ids(row.get("sourceIds"), read);
            // After a change of law everything is looked at; of a paper that only a relationship names the id alone is
            // read.
            read.removeAll(law(store, read));
            read.removeAll(namedByRelationships(graph, read));
            for (String id : read) {
                Optional<List<String>> reached =
                        new Surroundings(store, List.of(id), facts.background()).within(facts.reach());
                if (reached.isPresent() && !reached.get().contains(String.valueOf(row.get("subjectId")))) {
                    unreached.add(id + " of " + row.get("subjectId") + " " + row.get("key"));
                }
            }
        }

        assertThat(unreached)
                .as(
                        "records more than %s steps from the subject; give the rule a larger reach, or say through"
                                + " what it reads",
                        facts.reach())
                .isEmpty();
    }

    private static void ids(Object value, Set<String> ids) {
        ((List<?>) value).forEach(id -> ids.add(String.valueOf(id)));
    }

    private static Set<String> namedByRelationships(Graph graph, Set<String> ids) {
        Statement statement = new Statement(
                "test",
                "MATCH (source:Source) WHERE source.id IN $ids AND NOT EXISTS { ()-[:EVIDENCED_BY]->(source) } "
                        + "RETURN source.id AS id",
                Map.of("ids", List.copyOf(ids)),
                Duration.ofMinutes(1));
        return graph.read(statement, Rows::toList).stream()
                .map(row -> String.valueOf(row.get("id")))
                .collect(Collectors.toSet());
    }

    private static Set<String> law(FindingStore store, Set<String> ids) {
        Set<String> law = new HashSet<>();
        for (Row row : store.read("record-labels", Map.of("ids", List.copyOf(ids)))) {
            if (((List<?>) row.get("labels"))
                    .stream().anyMatch(label -> RuleFacts.LAW.contains(String.valueOf(label)))) {
                law.add(String.valueOf(row.get("id")));
            }
        }
        return law;
    }
}
