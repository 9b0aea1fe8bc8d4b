package io.github.landtrace.trace;

import io.github.landtrace.trace.Fetched.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows that tell of cycles, impossible totals, contradictions and records taken as one; every answer about stakes has them. */
final class FaultRows {

    private FaultRows() {}

    static void add(
            Consumer<Map<String, @Nullable Object>> answer,
            List<Cycle> cycles,
            List<ImpossibleTotal> impossible,
            StakeReader reader,
            SameRecords same) {
        for (Cycle cycle : cycles) {
            Map<String, @Nullable Object> row = row("CYCLE");
            row.put("partyIds", cycle.parties());
            row.put(
                    "note",
                    String.join(" > ", cycle.round())
                            + (cycle.closed() ? "; closed: no ultimate owner stands above it" : ""));
            row.put(
                    "sourceIds",
                    papers(
                            reader,
                            link -> cycle.parties().contains(link.start())
                                    && cycle.parties().contains(link.end())));
            answer.accept(row);
        }
        for (ImpossibleTotal total : impossible) {
            Map<String, @Nullable Object> row = row("IMPOSSIBLE_TOTAL");
            row.put("partyIds", List.of(total.issuer()));
            row.put("minPercent", total.percent());
            row.put(
                    "note",
                    "the minima of " + total.kind().name().toLowerCase(Locale.ROOT) + " sum to "
                            + (total.exclusive() ? "more than " : "") + total.percent() + " percent");
            row.put("sourceIds", papers(reader, link -> link.end().equals(total.issuer())));
            answer.accept(row);
        }
        reader.faults().forEach((id, said) -> {
            Map<String, @Nullable Object> row = row("CONTRADICTION");
            row.put("note", "stake " + id + " says " + said + "; read as unknown");
            row.put("sourceIds", papers(reader, link -> id.equals(link.property("id"))));
            answer.accept(row);
        });
        same.groups().forEach((lead, records) -> {
            Map<String, @Nullable Object> row = row("SAME_ORGANISATION");
            row.put("partyIds", records);
            row.put("note", "taken as one organisation, here " + lead + ": " + same.why(lead));
            answer.accept(row);
        });
    }

    private static List<String> papers(StakeReader reader, Predicate<Link> rests) {
        return Fetched.papers(reader.links().stream().filter(rests).toList());
    }

    static Map<String, @Nullable Object> row(String kind) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("kind", kind);
        row.put("partyIds", List.of());
        row.put("sourceIds", List.of());
        return row;
    }
}
