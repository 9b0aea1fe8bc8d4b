package io.github.landtrace.identity;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what people decide about proposals of {@code cypher/queries/possibly-the-same.cypher}. */
public final class IdentityDecisions {

    private static final String PROPOSALS = "possibly-the-same";
    private static final String WRITE = "carry-identity-decisions-write";
    private static final long ALL = 1_000;

    private final Graph graph;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Duration timeout;

    public IdentityDecisions(Graph graph, Catalogue catalogue, Clock clock, Duration timeout) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.clock = clock;
        this.timeout = timeout;
    }

    /**
     * Decides about two records, whatever was decided before; all decisions are kept.
     *
     * @param by who decides, as they say
     * @param reason why
     * @throws NotProposedException when nothing proposes the two as one
     */
    public IdentityDecision decide(String one, String other, Verdict verdict, String by, String reason) {
        String first = one.compareTo(other) < 0 ? one : other;
        String second = first.equals(one) ? other : one;
        if (!isProposed(first, second)) {
            throw new NotProposedException("the records " + first + " and " + second
                    + " are not proposed as one; allowed: a pair that the query " + PROPOSALS
                    + " gives: ask it with recordId=" + first);
        }
        ZonedDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atZone(ZoneOffset.UTC);
        IdentityDecision decision = new IdentityDecision(
                first + "~" + second + "@" + now.toInstant(), first, second, verdict, now, by, reason);
        Map<String, Object> row = Map.of(
                "id", decision.id(),
                "recordId", first,
                "otherId", second,
                "verdict", verdict.name(),
                "decidedAt", now,
                "decidedBy", by,
                "reason", reason);
        graph.write(List.of(
                new Statement(WRITE, catalogue.system(WRITE).statement(), Map.of("rows", List.of(row)), timeout)));
        return decision;
    }

    private boolean isProposed(String first, String second) {
        CypherFile query = catalogue.find(Kind.QUERY, PROPOSALS).orElseThrow();
        Map<String, @Nullable Object> asked = Arguments.bind(query, Map.of("recordId", first, "limit", ALL));
        return graph.read(new Statement(PROPOSALS, query.statement(), asked, timeout), Rows::toList).stream()
                .anyMatch(row -> second.equals(row.get("otherId")));
    }
}
