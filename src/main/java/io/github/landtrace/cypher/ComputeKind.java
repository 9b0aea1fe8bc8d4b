package io.github.landtrace.cypher;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The arithmetic that a query may ask for between the rows of its statement and its answer. */
public enum ComputeKind {
    /** Who finally owns and decides, as intervals, with cycles and what is not accounted for. */
    INTEGRATED_OWNERSHIP("targetId", "asOf", "asKnownAt", "maxDepth", "minShare", "maxStakes"),
    /** Every parcel that a party reaches through its stakes, area by interval. */
    CONTROLLED_LAND("partyId", "asOf", "asKnownAt", "maxDepth", "minShare", "maxStakes"),
    /** The shortest paths between two records, through time. */
    PATHS("fromId", "toId", "asOf", "asKnownAt", "time", "paths", "maxDepth", "maxLinks"),
    /** Who held an issuer on every day on which that changed. */
    CAP_TABLE("issuerId", "from", "to", "asKnownAt", "maxStakes", "maxRows"),
    /** What changed between two days, and what was written between two instants. */
    WHAT_CHANGED("recordId", "from", "to", "knownFrom", "asKnownAt", "maxRecords", "maxRows"),
    /** What land was held, and every step in or out. */
    LAND_LEDGER("from", "to", "asKnownAt", "maxRights", "limit"),
    /** The layers of rights over a parcel, with gaps and overlaps. */
    TITLE_HISTORY("parcelId", "asOf", "asKnownAt", "limit"),
    /** What became of land that was turned into shares. */
    LAND_TRACE("asOf", "asKnownAt", "limit", "maxHolders", "maxDepth", "maxStakes");

    private final List<String> parameters;

    ComputeKind(String... parameters) {
        this.parameters = List.of(parameters);
    }

    /** {@return the parameters that it reads, whether the statement uses them too or not} */
    List<String> parameters() {
        return parameters;
    }

    /** {@return the word that files and the API use} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ComputeKind> named(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
