package io.github.landtrace.evaluate;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.RuleFacts;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.SideBySide;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Runs rules, with their default parameters, and compares their rows with labels. Nothing is written to the graph. */
public final class Evaluator {

    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    private final Graph graph;
    private final Labels labels;
    private final List<Figures> figures = new ArrayList<>();
    private final List<Figures> classes = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Deviation> deviations = new ArrayList<>();

    private Evaluator(Graph graph, Labels labels) {
        this.graph = graph;
        this.labels = labels;
    }

    /**
     * Evaluates.
     *
     * @param graph a graph that holds the world of the labels
     * @param rules the rules to run
     * @throws EvaluationException when a rule gives two rows for one subject and key, which labels cannot tell apart
     * @throws io.github.landtrace.graph.GraphException when the database fails
     */
    public static Evaluation run(Graph graph, List<CypherFile> rules, Labels labels) {
        Evaluator evaluator = new Evaluator(graph, labels);
        List<Map<Subject, Found>> found = SideBySide.run(rules.stream()
                .<Supplier<Map<Subject, Found>>>map(rule -> () -> evaluator.rows(rule))
                .toList());
        for (int i = 0; i < rules.size(); i++) {
            evaluator.evaluate(rules.get(i), found.get(i));
        }
        Set<String> notJudged = new TreeSet<>(labels.rules());
        rules.forEach(rule -> notJudged.remove(rule.id()));
        return new Evaluation(
                labels.world(),
                evaluator.figures,
                evaluator.classes,
                evaluator.goals,
                evaluator.deviations,
                List.copyOf(notJudged));
    }

    private Map<Subject, Found> rows(CypherFile rule) {
        Map<Subject, Found> rows = new LinkedHashMap<>();
        Statement statement = new Statement(rule.id(), rule.statement(), Arguments.bind(rule, Map.of()), TIMEOUT);
        return graph.read(statement, found -> collect(rule, found, rows));
    }

    private void evaluate(CypherFile rule, Map<Subject, Found> rows) {
        Tally all = new Tally();
        List<Deviation> own = new ArrayList<>();
        Map<String, List<Label>> byClass = labels.of(rule.id()).stream()
                .collect(Collectors.groupingBy(
                        label -> label.kind() + " " + label.variant(), TreeMap::new, Collectors.toList()));
        byClass.values().forEach(planted -> classes.add(judge(planted, rows, all, own)));
        Set<Subject> labelled =
                labels.of(rule.id()).stream().map(Label::subject).collect(Collectors.toSet());
        rows.values().stream().filter(row -> !labelled.contains(row.subject())).forEach(row -> {
            all.addExtra(row);
            own.add(Deviation.extra(rule.id(), row));
        });
        Figures ofRule = all.figures(rule.id(), "", "");
        figures.add(ofRule);
        goals.addAll(Goal.of(ofRule, isHard(rule), own));
        deviations.addAll(own);
    }

    private static Figures judge(List<Label> planted, Map<Subject, Found> rows, Tally all, List<Deviation> deviations) {
        Tally ofClass = new Tally();
        for (Label label : planted) {
            Found row = rows.get(label.subject());
            ofClass.add(label, row);
            all.add(label, row);
            Deviation deviation = Deviation.of(label, row);
            if (deviation != null) {
                deviations.add(deviation);
            }
        }
        Label first = planted.get(0);
        return ofClass.figures(first.rule(), first.variant(), first.kind());
    }

    private static Map<Subject, Found> collect(CypherFile rule, Rows rows, Map<Subject, Found> found) {
        while (rows.hasNext()) {
            Found next = Found.of(rows.next());
            if (found.put(next.subject(), next) != null) {
                throw new EvaluationException(rule.id() + " gives two rows for subject "
                        + next.subject().subjectId() + " and key "
                        + next.subject().key()
                        + "; a rule gives one row for each, so mend the rule");
            }
        }
        return found;
    }

    private static boolean isHard(CypherFile rule) {
        RuleFacts facts = Objects.requireNonNull(rule.rule(), rule.id() + " is no rule");
        return facts.level().equals("HARD");
    }
}
