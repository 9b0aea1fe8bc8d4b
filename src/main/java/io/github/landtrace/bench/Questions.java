package io.github.landtrace.bench;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.http.Computed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of the benchmark, put to a graph. */
final class Questions {

    /** A day on which what the sample and the generator tell of has happened for the most part. */
    static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    static final String POINT = "parcel-rights-on-day";
    static final String OWNERS = "ultimate-owners";
    static final String LAND = "controlled-land";
    static final String CAP_TABLE = "cap-table";
    static final String CONVERSION = "land-share-conversion-trace";

    private static final Duration TIMEOUT = Duration.ofHours(1);
    private static final String ID = "id";
    private static final long MANY = 100_000;
    private static final int CAP_TABLE_YEARS = 5;

    private final Catalogue own;
    private final Catalogue published;

    Questions(Catalogue own, Catalogue published) {
        this.own = own;
        this.published = published;
    }

    /** {@return the trace of so many steps up from an organisation} */
    Statement trace(String partyId, int depth) {
        return of(own, BenchCatalogue.trace(depth), Map.of("partyId", partyId, "asOf", DAY));
    }

    /** {@return the canned query for the rights over a parcel} */
    Statement point(String parcelId) {
        return of(published, POINT, Map.of("parcelId", parcelId, "asOf", DAY));
    }

    /** {@return the canned query from a parcel to the shares that it became} */
    Statement conversion(String parcelId) {
        return of(published, CONVERSION, Map.of("parcelId", parcelId, "asOf", DAY));
    }

    /** {@return the canned query for the ultimate owners of an organisation} */
    Statement owners(String targetId) {
        return of(published, OWNERS, Map.of("targetId", targetId, "asOf", DAY));
    }

    /** {@return the canned query for the land that an organisation reaches} */
    Statement land(String partyId) {
        return of(published, LAND, Map.of("partyId", partyId, "asOf", DAY));
    }

    /** {@return the canned query for who held an organisation, and when that changed} */
    Statement capTable(String issuerId) {
        return of(
                published, CAP_TABLE, Map.of("issuerId", issuerId, "from", DAY.minusYears(CAP_TABLE_YEARS), "to", DAY));
    }

    /** {@return many rows that are read from nowhere} */
    Statement manyRows() {
        return of(own, BenchCatalogue.ROWS, Map.of("count", MANY));
    }

    /** {@return what rule R01 looks at before it judges} */
    Statement candidates() {
        return of(own, BenchCatalogue.CANDIDATES, Map.of());
    }

    /** {@return the rows of a table that other databases are given} */
    Statement copied(CopiedTable table) {
        Statement example = of(own, table.query(), Map.of());
        return new Statement(
                example.id(),
                example.text().replace(table.example(), ":" + table.label()),
                example.parameters(),
                TIMEOUT);
    }

    List<String> organisations(Graph graph, int limit) {
        return ids(graph, of(own, BenchCatalogue.STARTS, Map.of("limit", (long) limit)));
    }

    List<String> parcels(Graph graph, int limit) {
        return ids(graph, of(own, BenchCatalogue.PARCELS, Map.of("limit", (long) limit)));
    }

    List<String> households(Graph graph) {
        return ids(graph, of(own, BenchCatalogue.HOUSEHOLDS, Map.of()));
    }

    /** {@return parcels that were converted into shares} */
    List<String> converted(Graph graph, int limit) {
        return ids(graph, of(own, BenchCatalogue.CONVERTED, Map.of("limit", (long) limit)));
    }

    /** {@return the id of the division that most relationships lead to, and how many} */
    Row hub(Graph graph) {
        return graph.read(of(own, BenchCatalogue.HUB, Map.of()), Rows::toList).get(0);
    }

    /** Gives all stakes to a peer, while they arrive. */
    void load(Graph graph, Peer peer) {
        graph.read(of(own, BenchCatalogue.STAKES, Map.of()), rows -> {
            peer.load(stakes(rows));
            return peer;
        });
    }

    /** {@return the ids that a statement answers with, in its order} */
    List<String> ids(Graph graph, Statement statement) {
        return graph.read(
                statement,
                rows -> rows.toList().stream()
                        .map(row -> String.valueOf(row.get(ID)))
                        .toList());
    }

    /** {@return how many rows a statement answers with; every value of every row is read} */
    static long count(Graph graph, Statement statement) {
        return graph.read(statement, Questions::count);
    }

    /** {@return how many rows the answer to a query has; what it computes is computed, every value of every row is read} */
    long answer(Graph graph, Statement statement) {
        CypherFile file = Stream.of(published, own)
                .flatMap(catalogue -> catalogue.find(Kind.QUERY, statement.id()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the query " + statement.id() + " is missing"));
        return graph.read(statement, rows -> count(Computed.rows(file, statement.parameters(), rows)));
    }

    private static long count(Rows rows) {
        long count = 0;
        while (rows.hasNext()) {
            rows.next();
            count++;
        }
        return count;
    }

    private static Iterator<Stake> stakes(Rows rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Stake next() {
                Row row = rows.next();
                return new Stake(
                        String.valueOf(row.get(ID)),
                        String.valueOf(row.get("holderId")),
                        String.valueOf(row.get("issuerId")),
                        (Double) row.get("units"),
                        (Double) row.get("shareMin"),
                        (Double) row.get("shareMax"),
                        (LocalDate) row.get("from"),
                        (LocalDate) row.get("to"));
            }
        };
    }

    private static Statement of(Catalogue catalogue, String id, Map<String, ?> arguments) {
        CypherFile file = catalogue
                .find(Kind.QUERY, id)
                .orElseThrow(() -> new IllegalStateException("the query " + id + " is missing"));
        Map<String, @Nullable Object> parameters = new HashMap<>();
        file.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter.defaultValue()));
        parameters.putAll(arguments);
        return new Statement(id, file.statement(), parameters, TIMEOUT);
    }
}
