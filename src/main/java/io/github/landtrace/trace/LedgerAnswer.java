package io.github.landtrace.trace;

import io.github.landtrace.graph.NodeValue;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was held on a first day, every step in or out, and what was held on the last, in one balance or one for each type and layer. */
final class LedgerAnswer implements Arithmetic {

    @Override
    public List<String> columns() {
        return AnswerRows.columns(
                "on",
                "step",
                "areaM2",
                "balanceM2",
                "event",
                "eventId",
                "rightId",
                "type",
                "parcelId",
                "sourceIds",
                "holderId",
                "layer");
    }

    @Override
    public Rows answer(Map<String, @Nullable Object> parameters, List<Row> rows) {
        LocalDate from = Asked.day(parameters, "from");
        LocalDate to = Asked.day(parameters, "to");
        boolean isByType = parameters.containsKey("recordId");
        TreeMap<String, Ledger> ledgers = new TreeMap<>();
        if (!isByType && !rows.isEmpty()) {
            ledgers.put("", new Ledger(from, to, null, null));
        }
        int shares = 0;
        for (Row row : rows) {
            if (row.get("facts") instanceof Map<?, ?> facts
                    && row.get("start") instanceof NodeValue holder
                    && row.get("end") instanceof NodeValue right) {
                shares++;
                String type = String.valueOf(facts.get("type"));
                long layer = Numbers.of(facts.get("layer")).longValue();
                ledgers.computeIfAbsent(isByType ? type + ' ' + layer : "", unused -> new Ledger(from, to, type, layer))
                        .add(Spell.of(row, holder, right, facts));
            }
        }
        List<Map<String, @Nullable Object>> told = new ArrayList<>();
        ledgers.values().forEach(ledger -> told.addAll(ledger.rows()));
        AnswerRows answer = new AnswerRows(columns(), parameters, shares, cuts(parameters, shares, told.size()));
        told.forEach(row -> {
            row.put("asOf", to);
            answer.add(row);
        });
        return answer;
    }

    private static List<String> cuts(Map<String, @Nullable Object> parameters, int shares, int told) {
        List<String> cuts = new ArrayList<>();
        int maxRights = Asked.whole(parameters, "maxRights");
        if (shares >= maxRights) {
            cuts.add("there may be more rights than maxRights " + maxRights + "; the balance is of the earliest");
        }
        int limit = Asked.whole(parameters, "limit");
        if (told > limit) {
            cuts.add(told - limit + " later rows left out (limit " + limit + ")");
        }
        return cuts;
    }
}
