package io.github.landtrace.detect;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.catalogue.InvalidArguments;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what people decided about findings. */
public final class Reviews {

    private static final String SAVE = "review-save";
    private static final List<String> ASKED = List.of("decision", "reason", "by");

    private final Graph graph;
    private final Catalogue catalogue;
    private final Clock clock;

    /** @param clock tells when a finding is reviewed */
    public Reviews(Graph graph, Catalogue catalogue, Clock clock) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** {@return the file that keeps a review, with those of its parameters that a reviewer gives} */
    public static CypherFile asked(Catalogue catalogue) {
        CypherFile file = catalogue.system(SAVE);
        return file.withParameters(file.parameters().stream()
                .filter(parameter -> ASKED.contains(parameter.name()))
                .toList());
    }

    /**
     * Keeps a review, as of now. The last review of a finding counts; earlier ones stay.
     *
     * @param given {@code decision} (CONFIRMED or DISMISSED), {@code reason} and {@code by}
     * @param timeout how long it may take
     * @return the review; empty when there is no such finding
     * @throws InvalidArguments when something is missing, blank or unknown
     * @throws io.github.landtrace.graph.GraphException when the database fails; doing it again is safe
     */
    public Optional<Row> review(String findingId, Map<String, ?> given, Duration timeout) {
        Map<String, Object> stripped = new HashMap<>();
        given.forEach((name, value) -> stripped.put(name, value instanceof String text ? text.strip() : value));
        stripped.values().removeIf(java.util.Objects::isNull);
        Arguments.bind(asked(catalogue), stripped);
        ZonedDateTime now = ZonedDateTime.now(clock);
        Map<String, Object> all = new HashMap<>(stripped);
        all.put("findingId", findingId);
        all.put("id", findingId + "@" + now.toInstant());
        all.put("at", now);
        CypherFile file = catalogue.system(SAVE);
        List<Row> rows = graph.write(
                        List.of(new Statement(file.id(), file.statement(), Arguments.bind(file, all), timeout)))
                .rows();
        return rows.stream().findFirst();
    }
}
