package io.github.landtrace.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.catalogue.InvalidArguments;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.detect.RuleAnswer;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.GraphException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says whether a bundled finding still holds on a database, by asking the bundled rule again. Only reads. */
public final class Verifier {

    private final Graph graph;
    private final Catalogue catalogue;
    private final CaseReader reader;
    private final Duration timeout;

    /** @param timeout how long each statement may take, the bundled rule among them */
    public Verifier(Graph graph, Catalogue catalogue, Duration timeout) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.reader = new CaseReader(graph, catalogue, timeout);
        this.timeout = timeout;
    }

    /**
     * Verifies a bundle.
     *
     * @param bundle a folder or a zip
     * @param digest that the bundle must have, as whoever wrote it told; null when nobody told
     * @throws BundleException when it is no bundle, or its rule does more than read
     * @throws GraphException when the database fails
     */
    public Verification verify(Path bundle, @Nullable String digest) {
        SortedMap<String, byte[]> files = BundleInput.read(bundle);
        List<String> faults = new ArrayList<>(Manifest.faults(files));
        String found = Manifest.digest(files);
        if (digest != null && !digest.equals(found)) {
            faults.add("the bundle has digest " + found + ", expected was " + digest);
        }
        return faults.isEmpty() ? verify(ReadBundle.of(files), found) : Verification.altered(found, faults);
    }

    private Verification verify(ReadBundle bundle, String digest) {
        Optional<RuleAnswer> now = ask(bundle, null);
        ZonedDateTime instant = bundle.asKnownAt();
        Boolean then = instant == null
                ? null
                : ask(bundle, instant)
                        .map(answer -> differences(bundle, answer).isEmpty())
                        .orElse(false);
        List<String> missing = missing(bundle);
        List<Difference> facts = now.map(answer -> differences(bundle, answer)).orElse(List.of());
        List<Difference> all = new ArrayList<>(facts);
        if (missing.isEmpty()) {
            all.addAll(records(bundle));
        }
        return new Verification(
                outcome(missing, now.isPresent(), facts.isEmpty()),
                bundle.id(),
                digest,
                List.of(),
                all,
                missing,
                instant == null ? "" : PlainJson.tree(instant).asText(),
                then,
                notes(bundle));
    }

    private static Verification.Outcome outcome(List<String> missing, boolean isFound, boolean isSame) {
        if (!missing.isEmpty()) {
            return Verification.Outcome.CANNOT_TELL;
        }
        if (!isFound) {
            return Verification.Outcome.GONE;
        }
        return isSame ? Verification.Outcome.HOLDS : Verification.Outcome.CHANGED;
    }

    private Optional<RuleAnswer> ask(ReadBundle bundle, @Nullable ZonedDateTime asKnownAt) {
        CypherFile rule = bundle.rule();
        Map<String, @Nullable Object> given = new LinkedHashMap<>(bundle.parameters());
        if (asKnownAt != null
                && rule.parameters().stream().map(Parameter::name).anyMatch(BundleContent.AS_KNOWN_AT::equals)) {
            given.put(BundleContent.AS_KNOWN_AT, asKnownAt);
        }
        try {
            return RuleAnswer.ask(graph, rule, bundle.subjectId(), bundle.key(), given, timeout);
        } catch (GraphException.Rejected | InvalidArguments e) {
            throw new BundleException(
                    "the bundled rule " + rule.id() + " is refused: " + e.getMessage() + "; do not trust this bundle",
                    e);
        }
    }

    private static List<Difference> differences(ReadBundle bundle, RuleAnswer answer) {
        return Differences.ofFacts(bundle.facts(), PlainJson.tree(answer.facts()));
    }

    private List<String> missing(ReadBundle bundle) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(bundle.subjectId());
        Stream.of(bundle.evidence(), bundle.sources())
                .flatMap(List::stream)
                .forEach(record -> ids.add(record.path("id").asText()));
        Set<String> known = new LinkedHashSet<>();
        reader.records(ids, null, null).forEach(record -> known.add(Plain.text(record, "id")));
        return ids.stream().filter(id -> !known.contains(id)).toList();
    }

    private List<Difference> records(ReadBundle bundle) {
        List<Difference> differences = new ArrayList<>();
        differences.addAll(Differences.ofRecords("evidence", bundle.evidence(), now(bundle.evidence(), bundle)));
        differences.addAll(Differences.ofRecords("law", bundle.law(), now(bundle.law(), bundle)));
        differences.addAll(Differences.ofRecords("sources", bundle.sources(), now(bundle.sources(), bundle)));
        return differences;
    }

    private JsonNode now(List<JsonNode> records, ReadBundle bundle) {
        List<String> ids =
                records.stream().map(record -> record.path("id").asText()).toList();
        return PlainJson.tree(reader.records(ids, bundle.asOf(), null));
    }

    private List<String> notes(ReadBundle bundle) {
        CypherFile bundled = bundle.rule();
        Optional<CypherFile> installed = catalogue.find(Kind.RULE, bundled.id());
        if (installed.isEmpty()) {
            return List.of("rule " + bundled.id() + " is not installed here; the bundled one was asked");
        }
        return installed.get().source().equals(bundled.source())
                ? List.of()
                : List.of("the installed rule " + bundled.id() + " (version " + version(installed.get())
                        + ") is not the bundled one (version " + version(bundled) + "); the bundled one was asked");
    }

    private static long version(CypherFile rule) {
        return Objects.requireNonNull(rule.rule()).version();
    }
}
