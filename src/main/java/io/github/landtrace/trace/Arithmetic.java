package io.github.landtrace.trace;

import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands between the rows that a statement fetches and the rows of an answer. */
public interface Arithmetic {

    /** Who finally owns and decides in a cooperative, a company or the rights over a parcel. */
    Arithmetic OWNERSHIP = new OwnershipAnswer();

    /** What land a party reaches and controls. */
    Arithmetic LAND = new LandAnswer();

    /** The shortest paths between two records. */
    Arithmetic PATHS = new PathsAnswer();

    /** Who held an issuer on every day on which that changed. */
    Arithmetic CAP_TABLE = new CapTableAnswer();

    /** What changed about a record or a place, on the legal clock and on that of knowledge. */
    Arithmetic WHAT_CHANGED = new WhatChangedAnswer();

    /** What land was held, and every step in or out. */
    Arithmetic LAND_LEDGER = new LedgerAnswer();

    /** The layers of rights over a parcel, with gaps and overlaps. */
    Arithmetic TITLE_HISTORY = new TitleAnswer();

    /** What became of land that was turned into shares. */
    Arithmetic LAND_TRACE = new LandTraceAnswer();

    /** {@return the columns that the statement must return, in order} */
    default List<String> fetches() {
        return Fetched.COLUMNS;
    }

    /** {@return the columns of the answer, in order} */
    List<String> columns();

    /**
     * {@return the answer; no rows when nothing was fetched, not even the start}
     *
     * @param parameters those of the query, by name
     * @param rows all rows of its statement
     */
    Rows answer(Map<String, @Nullable Object> parameters, List<Row> rows);

    /**
     * {@return the fetched rows that the answer rests on: what its graph shows and its exports carry, so that nobody is in
     * them who was only looked at}
     *
     * @param parameters those of the query, by name
     * @param rows all rows of its statement
     */
    default List<Row> basis(Map<String, @Nullable Object> parameters, List<Row> rows) {
        return rows;
    }
}
