package io.github.landtrace.detect;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.RuleFacts;
import io.github.landtrace.graph.Graph;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rules have to look at again after a change, as a run since the last one finds it out; nothing is written. */
public final class TouchedSubjects {

    private final FindingStore store;
    private final List<String> changed;
    private final Map<List<String>, Surroundings> around = new HashMap<>();

    /** @param changed ids of the records that changed */
    public TouchedSubjects(Graph graph, Catalogue catalogue, Collection<String> changed) {
        this.store = new FindingStore(graph, catalogue);
        this.changed = List.copyOf(changed);
    }

    /** {@return the ids of the records that a rule has to look at as its subjects; empty when it has to look at all} */
    public Optional<List<String>> of(CypherFile rule) {
        RuleFacts facts = RuleRun.facts(rule);
        if (facts.reach() == RuleFacts.EVERYTHING) {
            return Optional.empty();
        }
        return around.computeIfAbsent(facts.background(), background -> new Surroundings(store, changed, background))
                .within(facts.reach());
    }
}
