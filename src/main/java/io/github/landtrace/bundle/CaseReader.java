package io.github.landtrace.bundle;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.cypher.RuleFacts;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a finding with all that it rests on. */
public final class CaseReader {

    private final Graph graph;
    private final Catalogue catalogue;
    private final Duration timeout;

    /** @param timeout how long each statement may take */
    public CaseReader(Graph graph, Catalogue catalogue, Duration timeout) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.timeout = timeout;
    }

    /**
     * {@return the finding; empty when there is none with this id}
     *
     * @param asKnownAt the instant as known at which its records are read; null means now
     * @throws io.github.landtrace.graph.GraphException when the database fails
     */
    public Optional<CaseFile> read(String id, @Nullable ZonedDateTime asKnownAt) {
        List<Map<String, @Nullable Object>> found = rows("finding", Map.of("id", id));
        List<Map<String, @Nullable Object>> identities = rows("bundle-finding", Map.of("id", id));
        return found.isEmpty() || identities.isEmpty()
                ? Optional.empty()
                : Optional.of(read(found.get(0), identities.get(0), asKnownAt));
    }

    private CaseFile read(
            Map<String, @Nullable Object> finding,
            Map<String, @Nullable Object> identity,
            @Nullable ZonedDateTime asKnownAt) {
        CypherFile rule =
                catalogue.find(Kind.RULE, Plain.text(finding, "ruleId")).orElse(null);
        Object asOf = finding.get("on");
        Set<String> ids = new LinkedHashSet<>(List.of(Plain.text(finding, "subjectId")));
        ids.addAll(Plain.texts(identity.get("evidenceIds")));
        List<Map<String, @Nullable Object>> records = new ArrayList<>();
        Set<String> lawIds = lawIds(finding, rule);
        for (Map<String, @Nullable Object> record : records(ids, asOf, asKnownAt)) {
            if (isLaw(record)) {
                lawIds.add(Plain.text(record, "id"));
                Plain.texts(Plain.map(record.get("properties")).get("citations"))
                        .forEach(citation -> lawIds.add(instrument(citation)));
            } else {
                records.add(record);
            }
        }
        Set<String> sourceIds = new LinkedHashSet<>(Plain.texts(finding.get("sourceIds")));
        for (Map<String, @Nullable Object> dispute : records(disputeIds(records, ids, asKnownAt), asOf, asKnownAt)) {
            records.add(dispute);
            ids.add(Plain.text(dispute, "id"));
            sourceIds.addAll(others(dispute, "EVIDENCED_BY", "Source"));
        }
        lawIds.addAll(localRules(finding, lawIds, asOf, asKnownAt));
        List<Map<String, @Nullable Object>> sources = rows(
                "bundle-sources",
                with(Map.of("ids", List.copyOf(sourceIds), "recordIds", List.copyOf(ids)), asKnownAt, null));
        List<Map<String, @Nullable Object>> people =
                rows("bundle-people", with(Map.of("ids", People.namedIn(records)), asKnownAt, null));
        return new CaseFile(
                finding, identity, asKnownAt, records, records(lawIds, asOf, asKnownAt), sources, people, rule);
    }

    /** Disputes about a record, or about the event that made or ended a right, belong to the case, also where the rule is silent. */
    private Set<String> disputeIds(
            List<Map<String, @Nullable Object>> records, Set<String> known, @Nullable ZonedDateTime asKnownAt) {
        Set<String> events = new LinkedHashSet<>();
        records.forEach(record -> events.addAll(others(record, "CREATED", "Event")));
        records.forEach(record -> events.addAll(others(record, "ENDED", "Event")));
        Set<String> ids = new LinkedHashSet<>();
        records.forEach(record -> ids.addAll(others(record, "ABOUT", "Dispute")));
        records(events, null, asKnownAt).forEach(event -> ids.addAll(others(event, "ABOUT", "Dispute")));
        ids.removeAll(known);
        return ids;
    }

    private static List<String> others(Map<String, @Nullable Object> record, String type, String label) {
        return Plain.maps(record.get("links")).stream()
                .filter(link -> type.equals(link.get("type"))
                        && Plain.texts(link.get("otherLabels")).contains(label))
                .map(link -> Plain.text(link, "otherId"))
                .distinct()
                .toList();
    }

    /** {@return the local rules that contradict this law, on the day and at the place} */
    private List<String> localRules(
            Map<String, @Nullable Object> finding,
            Set<String> lawIds,
            @Nullable Object asOf,
            @Nullable ZonedDateTime asKnownAt) {
        if (asOf == null || lawIds.isEmpty()) {
            return List.of();
        }
        Map<String, Object> given = new HashMap<>(Map.of("ids", List.copyOf(lawIds)));
        String place = Plain.text(finding, "divisionId");
        if (!place.isEmpty()) {
            given.put("divisionId", place);
        }
        return rows("bundle-local-rules", with(given, asKnownAt, asOf)).stream()
                .map(row -> Plain.text(row, "id"))
                .toList();
    }

    private static boolean isLaw(Map<String, @Nullable Object> record) {
        return Plain.texts(record.get("labels")).stream().anyMatch(RuleFacts.LAW::contains);
    }

    private static Set<String> lawIds(Map<String, @Nullable Object> finding, @Nullable CypherFile rule) {
        Set<String> ids = new LinkedHashSet<>();
        for (Map<String, @Nullable Object> citation : Plain.maps(finding.get("citations"))) {
            ids.add(Plain.text(citation, "instrumentId"));
            ids.add(Plain.text(citation, "provisionId"));
        }
        ids.remove("");
        if (rule != null) {
            Objects.requireNonNull(rule.rule()).legalBasis().forEach(citation -> ids.add(instrument(citation)));
        }
        return ids;
    }

    private static String instrument(String citation) {
        return citation.replaceFirst("#.*", "");
    }

    /** {@return the records with these ids, as known at an instant} */
    List<Map<String, @Nullable Object>> records(
            Collection<String> ids, @Nullable Object asOf, @Nullable ZonedDateTime asKnownAt) {
        return rows("bundle-records", with(Map.of("ids", List.copyOf(ids)), asKnownAt, asOf)).stream()
                .map(record -> People.withoutOutsiders(record, ids))
                .toList();
    }

    /** {@return the last instant at which anything changed about what a finding rests on; null when none is recorded} */
    @Nullable
    ZonedDateTime lastChange(CaseFile file) {
        Set<String> ids = new LinkedHashSet<>();
        List.of(file.records(), file.law(), file.sources())
                .forEach(list -> list.forEach(record -> ids.add(Plain.text(record, "id"))));
        return rows("bundle-known-at", Map.of("ids", List.copyOf(ids))).get(0).get("knownAt")
                        instanceof ZonedDateTime instant
                ? instant
                : null;
    }

    private static Map<String, Object> with(
            Map<String, Object> given, @Nullable ZonedDateTime asKnownAt, @Nullable Object asOf) {
        Map<String, Object> all = new HashMap<>(given);
        if (asKnownAt != null) {
            all.put("asKnownAt", asKnownAt);
        }
        if (asOf != null) {
            all.put("asOf", asOf);
        }
        return all;
    }

    private List<Map<String, @Nullable Object>> rows(String id, Map<String, Object> given) {
        CypherFile file = catalogue.system(id);
        Statement statement = new Statement(id, file.statement(), Arguments.bind(file, given), timeout);
        return graph.read(statement, Rows::toList).stream().map(Row::asMap).toList();
    }
}
