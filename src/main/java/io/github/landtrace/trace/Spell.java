package io.github.landtrace.trace;

import io.github.landtrace.graph.LinkValue;
import io.github.landtrace.graph.NodeValue;
import io.github.landtrace.graph.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A share of a right over one parcel from its first day to its end.
 *
 * @param areaM2 area of the parcel times the fraction held, exactly
 * @param facts what else the statement says of it
 */
record Spell(
        String holder,
        String right,
        BigFraction areaM2,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Map<?, ?> facts) {

    static Spell of(Row row, NodeValue holder, NodeValue right, Map<?, ?> facts) {
        BigFraction area = Numbers.of(facts.get("areaM2"));
        if (row.get("link") instanceof LinkValue holds
                && Numbers.of(holds.properties().get("denominator")).signum() > 0) {
            area = area.multiply(Numbers.of(holds.properties().get("numerator")))
                    .divide(Numbers.of(holds.properties().get("denominator")));
        }
        return new Spell(
                String.valueOf(holder.properties().get("id")),
                String.valueOf(right.properties().get("id")),
                area,
                facts.get("from") instanceof LocalDate from ? from : null,
                facts.get("to") instanceof LocalDate to ? to : null,
                facts);
    }

    /** {@return whether it was in force on a day} */
    boolean covers(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }

    @Nullable
    String text(String name) {
        return facts.get(name) instanceof String text ? text : null;
    }

    /** {@return the papers of the right and of one of its events, each once, in order} */
    List<String> papers(String ofEvent) {
        TreeSet<String> papers = new TreeSet<>();
        for (String name : List.of("papers", ofEvent)) {
            if (facts.get(name) instanceof List<?> list) {
                list.forEach(id -> papers.add(String.valueOf(id)));
            }
        }
        return new ArrayList<>(papers);
    }
}
