package io.github.landtrace.trace;

import io.github.landtrace.graph.NodeValue;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The steps from a parcel to shares, as the statement tells them, and who finally owns and decides on the day. */
final class LandTraceAnswer implements Arithmetic {

    private static final List<String> STEP = List.of(
            "on",
            "step",
            "what",
            "recordId",
            "partyId",
            "partyName",
            "areaM2",
            "units",
            "fractionBefore",
            "fractionAfter",
            "landPriceFen",
            "cashPriceFen",
            "resolution",
            "sourceIds");
    private static final List<String> EXACT =
            List.of("unitsBefore", "outstandingBefore", "unitsAfter", "outstandingAfter", "dueFen", "paidFen");

    @Override
    public List<String> fetches() {
        return List.of("told", "path", "start", "link", "end", "further", "facts");
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(STEP);
        columns.addAll(List.of(
                "path",
                "unitsBefore",
                "outstandingBefore",
                "unitsAfter",
                "outstandingAfter",
                "fall",
                "dueFen",
                "paidFen",
                "minPercent",
                "maxPercent",
                "control",
                "partyIds"));
        return AnswerRows.columns(columns.toArray(String[]::new));
    }

    @Override
    public Rows answer(Map<String, @Nullable Object> parameters, List<Row> rows) {
        List<Map<String, @Nullable Object>> told = new ArrayList<>();
        List<Row> stakes = new ArrayList<>();
        List<String> cooperatives = new ArrayList<>();
        Map<String, Long> leftOut = new TreeMap<>();
        for (Row row : rows) {
            if (row.get("told") instanceof Map<?, ?> step) {
                told.add(step(step, row.get("path")));
                if (step.get("exact") instanceof Map<?, ?> exact
                        && exact.get("leftOut") instanceof Long count
                        && count > 0) {
                    leftOut.put(String.valueOf(step.get("recordId")), count);
                }
            } else {
                stakes.add(row);
                if (row.get("link") == null && row.get("start") instanceof NodeValue cooperative) {
                    cooperatives.add(String.valueOf(cooperative.properties().get("id")));
                }
            }
        }
        int steps = told.size();
        Set<String> cuts = new LinkedHashSet<>();
        int limit = Asked.whole(parameters, "limit");
        if (steps > limit) {
            cuts.add("more steps than limit " + limit);
        }
        leftOut.forEach((cooperative, count) -> cuts.add(count + " smaller holders of " + cooperative
                + " left out (maxHolders " + Asked.whole(parameters, "maxHolders") + ")"));
        int followed = OwnersBehind.add(parameters, stakes, cooperatives, told, cuts);
        if (steps <= limit && told.size() > limit) {
            cuts.add("more rows than limit " + limit);
        }
        AnswerRows answer = new AnswerRows(columns(), parameters, steps + followed, List.copyOf(cuts));
        told.forEach(answer::add);
        return answer;
    }

    private static Map<String, @Nullable Object> step(Map<?, ?> told, @Nullable Object path) {
        Map<String, @Nullable Object> row = new HashMap<>();
        STEP.forEach(name -> row.put(name, told.get(name)));
        row.put("path", path);
        row.put("partyIds", List.of());
        if (told.get("exact") instanceof Map<?, ?> exact) {
            EXACT.forEach(name -> row.put(name, exact.get(name)));
            row.put("fall", fall(exact));
        }
        return row;
    }

    /** {@return by what part of itself a fraction fell; null when there was none before or nothing is left} */
    private static @Nullable String fall(Map<?, ?> exact) {
        BigFraction before = fraction(exact.get("unitsBefore"), exact.get("outstandingBefore"));
        BigFraction after = fraction(exact.get("unitsAfter"), exact.get("outstandingAfter"));
        if (before == null || after == null || before.isZero()) {
            return null;
        }
        return Numbers.text(BigFraction.ONE.subtract(after.divide(before)));
    }

    private static @Nullable BigFraction fraction(@Nullable Object units, @Nullable Object outstanding) {
        BigFraction whole = Numbers.of(outstanding);
        return units == null || whole.signum() <= 0 ? null : Numbers.of(units).divide(whole);
    }
}
