package io.github.landtrace.trace;

import io.github.landtrace.graph.LinkValue;
import io.github.landtrace.graph.NodeValue;
import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What began, ended or happened between two days, and what the registers wrote between two instants. */
final class WhatChangedAnswer implements Arithmetic {

    private static final Comparator<Map<String, @Nullable Object>> ORDER = Comparator.comparing(
                    (Map<String, @Nullable Object> row) -> text(row, "clock"))
            .reversed()
            .thenComparing(row -> text(row, "clock").equals(Changes.LEGAL) ? text(row, "day") : text(row, "recordedAt"))
            .thenComparing(row -> text(row, "recordId"))
            .thenComparing(row -> text(row, "otherId"))
            .thenComparing(row -> text(row, "property"));

    @Override
    public List<String> columns() {
        return AnswerRows.columns(
                "clock",
                "change",
                "day",
                "recordedAt",
                "daysLate",
                "kind",
                "recordId",
                "otherId",
                "property",
                "before",
                "after",
                "sourceIds");
    }

    @Override
    public Rows answer(Map<String, @Nullable Object> parameters, List<Row> rows) {
        Fetched fetched = Fetched.of(rows);
        Changes changes = new Changes(
                parameters.get("from") instanceof LocalDate from ? from : null,
                parameters.get("to") instanceof LocalDate to ? to : null,
                parameters.get("knownFrom") instanceof ZonedDateTime from ? from : null,
                parameters.get("asKnownAt") instanceof ZonedDateTime at ? at : null);
        int things = 0;
        for (Row row : rows) {
            if (row.get("link") == null && row.get("facts") instanceof Map<?, ?> facts) {
                things++;
                changes.addRecord(fetched, row.get("start"), facts);
            }
        }
        changes.addLinks(fetched.links());
        List<Map<String, @Nullable Object>> told = new ArrayList<>(changes.rows());
        told.sort(ORDER);
        List<String> cuts = new ArrayList<>();
        int maxRecords = Asked.whole(parameters, "maxRecords");
        if (things >= maxRecords || fetched.links().size() >= maxRecords) {
            cuts.add("there may be more records or relationships than maxRecords " + maxRecords
                    + "; the nearest were looked at");
        }
        int maxRows = Asked.whole(parameters, "maxRows");
        if (told.size() > maxRows) {
            cuts.add(told.size() - maxRows + " later rows left out (maxRows " + maxRows + ")");
        }
        AnswerRows answer =
                new AnswerRows(columns(), parameters, things + fetched.links().size(), cuts);
        told.stream().limit(maxRows).forEach(row -> {
            row.put("asOf", parameters.get("to"));
            answer.add(row);
        });
        return answer;
    }

    @Override
    public List<Row> basis(Map<String, @Nullable Object> parameters, List<Row> rows) {
        Set<List<@Nullable Object>> changed = new HashSet<>();
        answer(parameters, rows)
                .forEachRemaining(
                        row -> changed.add(Arrays.asList(row.get("kind"), row.get("recordId"), row.get("otherId"))));
        Fetched fetched = Fetched.of(rows);
        List<Row> basis = new ArrayList<>();
        for (Row row : rows) {
            String start = id(row.get("start"));
            boolean isAsked = start.equals(Asked.text(parameters, "recordId")) && row.get("link") == null;
            List<@Nullable Object> key = row.get("link") instanceof LinkValue link
                    ? Arrays.asList(link.type(), start, id(row.get("end")))
                    : Arrays.asList(fetched.kind(start), start, null);
            if (isAsked || changed.contains(key)) {
                basis.add(row);
            }
        }
        return basis;
    }

    private static String id(@Nullable Object node) {
        return node instanceof NodeValue record
                ? String.valueOf(record.properties().get("id"))
                : "";
    }

    private static String text(Map<String, @Nullable Object> row, String name) {
        Object value = row.get(name);
        return value == null
                ? ""
                : value instanceof ZonedDateTime at ? at.toInstant().toString() : value.toString();
    }
}
