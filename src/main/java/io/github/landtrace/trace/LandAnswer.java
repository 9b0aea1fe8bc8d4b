package io.github.landtrace.trace;

import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.trace.Fetched.Link;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every right over a parcel that a party reaches: its share in the right, and the part of the area that this makes. */
final class LandAnswer implements Arithmetic {

    private static final int PLACES_OF_AREAS = 2;

    @Override
    public List<String> columns() {
        return AnswerRows.columns(
                "kind",
                "parcelId",
                "areaM2",
                "landClass",
                "rightId",
                "rightType",
                "from",
                "to",
                "holderIds",
                "minPercent",
                "maxPercent",
                "minAreaM2",
                "maxAreaM2",
                "control",
                "partyIds",
                "note",
                "sourceIds");
    }

    @Override
    public Rows answer(Map<String, @Nullable Object> parameters, List<Row> rows) {
        Fetched fetched = Fetched.joined(rows, Direction.DOWN);
        StakeReader reader = new StakeReader(fetched, Direction.DOWN);
        String party = Asked.text(parameters, "partyId");
        Owned owned = Owned.by(party, reader.subgraph(), Asked.limits(parameters, 1));
        AnswerRows answer = new AnswerRows(columns(), parameters, owned.explored(), owned.cuts());
        if (rows.isEmpty()) {
            return answer;
        }
        Papers papers = new Papers(reader.links());
        Map<String, List<Link>> holders = new HashMap<>();
        fetched.links("HOLDS")
                .forEach(link -> holders.computeIfAbsent(link.end(), unused -> new ArrayList<>())
                        .add(link));
        Totals totals = new Totals();
        List<Link> lying = new ArrayList<>(fetched.links("OVER"));
        lying.sort(Comparator.comparing(Link::end).thenComparing(Link::start));
        for (Link over : lying) {
            Owned.Part part = owned.parts().get(over.start());
            if (part != null) {
                List<String> through = holders.getOrDefault(over.start(), List.of()).stream()
                        .map(Link::start)
                        .filter(holder -> holder.equals(party) || owned.parts().containsKey(holder))
                        .distinct()
                        .sorted()
                        .toList();
                totals.add(over, part.control());
                answer.add(land(over, part, through, papers.between(party, over.start())));
            }
        }
        totals.addTo(answer);
        FaultRows.add(answer::add, owned.cycles(), owned.impossible(), reader, fetched.same());
        return answer;
    }

    private static Map<String, @Nullable Object> land(
            Link over, Owned.Part part, List<String> through, List<String> papers) {
        Map<String, @Nullable Object> row = FaultRows.row("LAND");
        row.put("parcelId", over.end());
        row.put("rightId", over.start());
        for (String fact : List.of("areaM2", "landClass", "rightType", "from", "to")) {
            row.put(fact, over.facts().get(fact));
        }
        row.put("holderIds", through);
        row.put("minPercent", part.share().min());
        row.put("maxPercent", part.share().max());
        BigDecimal area = area(over);
        row.put("minAreaM2", times(area, part.share().min()));
        row.put("maxAreaM2", times(area, part.share().max()));
        row.put("control", part.control().name());
        row.put("sourceIds", papers);
        return row;
    }

    private static BigDecimal area(Link over) {
        return over.facts().get("areaM2") instanceof Number number
                ? new BigDecimal(String.valueOf(number))
                : BigDecimal.ZERO;
    }

    private static double times(BigDecimal area, double percent) {
        return area.multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .setScale(PLACES_OF_AREAS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** The area of the parcels, each once, by how surely the party decides over a right in it. */
    private static final class Totals {
        private final Map<Verdict, BigDecimal> areas = new HashMap<>();
        private final Map<String, Verdict> best = new HashMap<>();
        private final Map<String, BigDecimal> parcels = new HashMap<>();

        void add(Link over, Verdict control) {
            parcels.put(over.end(), area(over));
            best.merge(over.end(), control, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }

        void addTo(AnswerRows answer) {
            best.forEach((parcel, control) ->
                    areas.merge(control, parcels.getOrDefault(parcel, BigDecimal.ZERO), BigDecimal::add));
            for (Verdict verdict : Verdict.values()) {
                BigDecimal area = areas.get(verdict);
                if (area != null) {
                    answer.add(total(verdict, area, "the parcels above, each once"));
                }
            }
            if (areas.isEmpty()) {
                answer.add(total(Verdict.NONE, BigDecimal.ZERO, "no land was reached"));
            }
        }

        private static Map<String, @Nullable Object> total(Verdict control, BigDecimal area, String note) {
            Map<String, @Nullable Object> row = FaultRows.row("TOTAL");
            row.put("control", control.name());
            row.put("areaM2", area.doubleValue());
            row.put("note", note);
            row.put("holderIds", List.of());
            return row;
        }
    }
}
