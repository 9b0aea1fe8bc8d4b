package io.github.landtrace.bundle;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.detect.RuleAnswer;
import io.github.landtrace.graph.Graph;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a finding with all that it rests on, so that others can check it. The same finding in the same graph gives the
 * same bytes: no clock, no run and no machine is in them.
 */
public final class Bundler {

    private final Graph graph;
    private final CaseReader reader;
    private final String software;
    private final Duration timeout;

    /**
     * @param software version of Landtrace
     * @param timeout how long each statement may take, among them the rule, which is asked again
     */
    public Bundler(Graph graph, Catalogue catalogue, String software, Duration timeout) {
        this.graph = graph;
        this.reader = new CaseReader(graph, catalogue, timeout);
        this.software = software;
        this.timeout = timeout;
    }

    /**
     * Writes a bundle: a folder, or a zip where the name ends in {@code .zip}. It appears whole or not at all.
     *
     * @param out where; nothing may be there yet
     * @return the digest over all of it; empty when there is no such finding
     * @throws BundleException when something is there already, when the graph or the rule changed since the finding was
     *     found, or when it cannot be written
     * @throws io.github.landtrace.graph.GraphException when the database fails
     */
    public Optional<String> write(String id, Path out) {
        BundleOutput output = new BundleOutput(out);
        return reader.read(id, null).map(file -> output.write(bundle(file)));
    }

    private BundleContent bundle(CaseFile now) {
        CypherFile rule = rule(now);
        String digest = Plain.text(now.identity(), "digest");
        for (Object instant : candidates(now)) {
            if (instant instanceof ZonedDateTime asKnownAt) {
                Optional<RuleAnswer> answer = RuleAnswer.ask(
                        graph,
                        rule,
                        now.text("subjectId"),
                        key(now),
                        Map.of(BundleContent.AS_KNOWN_AT, asKnownAt),
                        timeout);
                if (answer.isPresent() && answer.get().digest().equals(digest)) {
                    CaseFile then = reader.read(now.text("id"), asKnownAt).orElse(now);
                    return new BundleContent(then, rule, answer.get(), arguments(rule, asKnownAt), software);
                }
            }
        }
        throw new BundleException("the graph no longer says what " + now.text("id")
                + " says; run landtrace detect, then bundle what it finds");
    }

    /** The instant at which the records were last changed does not depend on this installation; when the run began, does. */
    private List<@Nullable Object> candidates(CaseFile now) {
        List<@Nullable Object> candidates = new java.util.ArrayList<>();
        candidates.add(reader.lastChange(now));
        candidates.add(now.identity().get("runStartedAt"));
        return candidates;
    }

    private static String key(CaseFile file) {
        return Plain.text(file.identity(), "key");
    }

    private static CypherFile rule(CaseFile file) {
        CypherFile rule = file.rule();
        if (rule == null) {
            throw new BundleException("there is no rule " + file.text("ruleId") + " here, so " + file.text("id")
                    + " cannot be repeated; put its file back below cypher/rules");
        }
        String version = String.valueOf(Objects.requireNonNull(rule.rule()).version());
        if (!version.equals(file.text("ruleVersion"))) {
            throw new BundleException(file.text("id") + " was found by version " + file.text("ruleVersion") + " of "
                    + rule.id() + " and version " + version + " is installed; run landtrace detect, then bundle");
        }
        return rule;
    }

    /** {@return the defaults, with which findings are made, and the instant} */
    private static Map<String, @Nullable Object> arguments(CypherFile rule, ZonedDateTime asKnownAt) {
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        for (Parameter parameter : rule.parameters()) {
            if (!parameter.name().equals(RuleAnswer.SUBJECTS)) {
                arguments.put(
                        parameter.name(),
                        parameter.name().equals(BundleContent.AS_KNOWN_AT) ? asKnownAt : parameter.defaultValue());
            }
        }
        return arguments;
    }
}
