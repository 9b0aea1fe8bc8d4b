package io.github.landtrace.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One balance: opening + in − out + unexplained = closing, exactly. The closing area is counted on its own; where the
 * steps do not lead to it, the difference is a row.
 */
final class Ledger {

    private record Line(
            LocalDate day,
            String kind,
            BigFraction change,
            Spell spell,
            @Nullable String event,
            @Nullable String eventId,
            List<String> papers) {}

    private final LocalDate from;
    private final LocalDate to;
    private final @Nullable String type;
    private final @Nullable Long layer;
    private final List<Line> lines = new ArrayList<>();
    private BigFraction opening = BigFraction.ZERO;
    private BigFraction closing = BigFraction.ZERO;

    /**
     * @param type what is balanced; null = several types together
     * @param layer how many rights of the type stand above
     */
    Ledger(LocalDate from, LocalDate to, @Nullable String type, @Nullable Long layer) {
        this.from = from;
        this.to = to;
        this.type = type;
        this.layer = layer;
    }

    void add(Spell spell) {
        if (spell.covers(from)) {
            opening = opening.add(spell.areaM2());
        }
        if (spell.covers(to)) {
            closing = closing.add(spell.areaM2());
        }
        step(spell, spell.from(), "began", spell.areaM2());
        step(spell, spell.to(), "ended", spell.areaM2().negate());
    }

    private void step(Spell spell, @Nullable LocalDate day, String which, BigFraction change) {
        boolean isEmpty =
                spell.from() != null && spell.to() != null && !spell.from().isBefore(spell.to());
        if (day == null || isEmpty || !day.isAfter(from) || day.isAfter(to)) {
            return;
        }
        String event = spell.text(which + "ById");
        String kind = event == null ? "UNEXPLAINED" : change.signum() < 0 ? "OUT" : "IN";
        lines.add(new Line(day, kind, change, spell, spell.text(which + "By"), event, spell.papers(which + "Papers")));
    }

    List<Map<String, @Nullable Object>> rows() {
        lines.sort(Comparator.comparing(Line::day)
                .thenComparing(Line::kind)
                .thenComparing(line -> line.spell().right())
                .thenComparing(line -> line.spell().holder())
                .thenComparing(line -> String.valueOf(line.spell().text("parcelId"))));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        rows.add(row(from, "OPENING", opening, opening));
        BigFraction balance = opening;
        for (Line line : lines) {
            balance = balance.add(line.change());
            Map<String, @Nullable Object> row = row(line.day(), line.kind(), line.change(), balance);
            row.put("event", line.event());
            row.put("eventId", line.eventId());
            row.put("rightId", line.spell().right());
            row.put("type", line.spell().text("type"));
            row.put("layer", line.spell().facts().get("layer"));
            row.put("parcelId", line.spell().text("parcelId"));
            row.put("holderId", line.spell().holder());
            row.put("sourceIds", line.papers());
            rows.add(row);
        }
        BigFraction difference = closing.subtract(balance);
        if (!difference.isZero()) {
            rows.add(row(to, "UNEXPLAINED", difference, closing));
        }
        rows.add(row(to, "CLOSING", closing, closing));
        return rows;
    }

    private Map<String, @Nullable Object> row(LocalDate day, String kind, BigFraction area, BigFraction balance) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("on", day);
        row.put("step", kind);
        row.put("areaM2", Numbers.plain(area));
        row.put("balanceM2", Numbers.plain(balance));
        row.put("type", type);
        row.put("layer", layer);
        row.put("sourceIds", List.of());
        return row;
    }
}
