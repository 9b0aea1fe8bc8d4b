package io.github.landtrace.bench;

import java.util.List;

/**
 * One thing that the service should be good at.
 *
 * @param id by which what was measured names it
 * @param measure what is put beside what
 * @param goal in words
 * @param command what measures it
 */
public record Gate(String id, String measure, String goal, String command) {

    /** Every gate; a report has a row for each, measured or not. */
    public static final List<Gate> ALL = List.of(
            new Gate(
                    "API-1",
                    "HTTP over the driver ÷ the driver alone: point, trace",
                    "≤ 1.25, ≤ 1.15; CPU ≤ 1.20",
                    "api"),
            new Gate("API-2", "HTTP in process ÷ an empty request and the statement", "≤ 1.25", "api"),
            new Gate("API-3", "100,000 rows as NDJSON and CSV ÷ draining them", "≤ 1.30, constant memory", "api"),
            new Gate("TR-1", "trace, HTTP in process ÷ PostgreSQL, 1 to 12 steps", "≤ 0.60 from 8, ≤ 1.00", "trace"),
            new Gate("TR-2", "trace over Bolt ÷ PostgreSQL", "reported", "trace"),
            new Gate("TR-3", "trace, point query in a larger graph ÷ in this one", "≤ 1.40, ≤ 1.20", "trace"),
            new Gate("TR-4", "ultimate-owners ÷ fetching its subgraph", "≤ 1.50", "trace"),
            new Gate("TR-5", "first page and count of a hub ÷ the point query", "≤ 2.00", "trace"),
            new Gate("DET-1", "R01 ÷ PostgreSQL", "≤ 0.50", "detect"),
            new Gate("DET-2", "R01 ÷ DuckDB", "reported", "detect"),
            new Gate("DET-3", "detection after a delta of 1 % ÷ a full run", "≤ 0.05", "detect"),
            new Gate("IMP-1", "bulk load ÷ Neo4j's offline importer on prepared files", "≥ 0.80", "load DIR"),
            new Gate("IMP-2", "bulk load ÷ PostgreSQL COPY and the indexes it needs", "≥ 0.60", "load DIR"),
            new Gate("IMP-3", "online load ÷ plain UNWIND batches", "≥ 0.90", "load DIR"),
            new Gate("MEM", "peak memory of generate, import, detect, serve", "stated", "memory DIR"),
            new Gate("START", "serve to ready ÷ the bare server to Bolt", "≤ 1.50", "start"));

    /** {@return whether a text about something measured, or not, is about this gate} */
    boolean isIn(String work) {
        return work.matches("(?s).*\\b" + id + "\\b.*");
    }
}
