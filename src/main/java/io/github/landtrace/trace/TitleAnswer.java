package io.github.landtrace.trace;

import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.trace.Fetched.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rights and mortgages over a parcel in the order of their first days, with gaps and overlaps. */
final class TitleAnswer implements Arithmetic {

    private static final Comparator<Map<String, @Nullable Object>> ORDER = Comparator.comparing(
                    (Map<String, @Nullable Object> row) -> text(row, "from"))
            .thenComparing(row -> text(row, "recordId"))
            .thenComparing(row -> text(row, "parentId"))
            .thenComparing(row -> text(row, "holderId"));

    @Override
    public List<String> columns() {
        return AnswerRows.columns(
                "from",
                "to",
                "type",
                "recordId",
                "parentId",
                "holderId",
                "holderName",
                "numerator",
                "denominator",
                "begunBy",
                "begunById",
                "endedBy",
                "endedById",
                "succeededByIds",
                "gapDays",
                "sourceIds",
                "layer",
                "note");
    }

    @Override
    public Rows answer(Map<String, @Nullable Object> parameters, List<Row> rows) {
        Fetched fetched = Fetched.of(rows);
        Titles titles = new Titles(fetched);
        List<Map<String, @Nullable Object>> told = new ArrayList<>();
        for (Title title : titles.all()) {
            told.addAll(holders(fetched, "HOLDS", right(titles, title), title.id(), title.papers()));
        }
        List<Link> mortgages = fetched.links("ENCUMBERED");
        for (Link mortgage : mortgages) {
            told.addAll(holders(fetched, "LENT", mortgage(mortgage), mortgage.start(), Title.papers(mortgage)));
        }
        told.sort(ORDER);
        int limit = Asked.whole(parameters, "limit");
        List<String> cuts = new ArrayList<>();
        if (titles.all().size() > limit || told.size() > limit) {
            cuts.add("later rows left out (limit " + limit + ")");
        }
        AnswerRows answer = new AnswerRows(columns(), parameters, titles.all().size() + mortgages.size(), cuts);
        told.forEach(answer::add);
        return answer;
    }

    private static Map<String, @Nullable Object> right(Titles titles, Title title) {
        Map<String, @Nullable Object> row = new HashMap<>();
        for (String fact :
                List.of("from", "to", "type", "begunBy", "begunById", "endedBy", "endedById", "succeededByIds")) {
            row.put(fact, title.facts().get(fact));
        }
        row.put("recordId", title.id());
        row.put("parentId", title.parent());
        row.put("layer", titles.layer(title));
        Titles.Neighbourhood before = titles.before(title);
        row.put("gapDays", before.gapDays());
        row.put("note", before.note());
        return row;
    }

    private static Map<String, @Nullable Object> mortgage(Link mortgage) {
        Map<String, @Nullable Object> row = new HashMap<>();
        for (String fact : List.of("from", "to", "endedBy")) {
            row.put(fact, mortgage.facts().get(fact));
        }
        row.put("type", "MORTGAGE");
        row.put("recordId", mortgage.start());
        row.put("parentId", mortgage.end());
        row.put("begunBy", "Mortgage");
        row.put("begunById", mortgage.start());
        row.put("succeededByIds", List.of());
        return row;
    }

    /** {@return the row once for each holder; once without when nobody is known to hold it} */
    private static List<Map<String, @Nullable Object>> holders(
            Fetched fetched, String type, Map<String, @Nullable Object> of, String id, List<String> papers) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Link held : fetched.links(type)) {
            if (held.end().equals(id)) {
                Map<String, @Nullable Object> row = new HashMap<>(of);
                row.put("holderId", held.start());
                row.put("holderName", fetched.property(held.start(), "name"));
                row.put("numerator", held.property("numerator"));
                row.put("denominator", held.property("denominator"));
                TreeSet<String> all = new TreeSet<>(papers);
                if (type.equals("HOLDS")) {
                    all.addAll(held.sourceIds());
                }
                row.put("sourceIds", List.copyOf(all));
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            of.put("sourceIds", papers);
            rows.add(of);
        }
        return rows;
    }

    private static String text(Map<String, @Nullable Object> row, String name) {
        Object value = row.get(name);
        return value == null ? "" : value instanceof LocalDate day ? day.toString() : String.valueOf(value);
    }
}
