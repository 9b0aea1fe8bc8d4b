package io.github.landtrace.trace;

import io.github.landtrace.graph.LinkValue;
import io.github.landtrace.graph.NodeValue;
import io.github.landtrace.graph.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a statement might have fetched. */
final class FetchedRows {

    private final List<Row> rows = new ArrayList<>();

    static NodeValue node(String label, String id, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("id", id);
        return new NodeValue("n" + id, List.of("Record", label), all);
    }

    FetchedRows record(NodeValue node, Map<String, Object> facts) {
        rows.add(new Row(Fetched.COLUMNS, Arrays.asList(node, null, null, null, facts)));
        return this;
    }

    FetchedRows link(
            NodeValue start, String type, NodeValue end, Map<String, Object> properties, Map<String, Object> facts) {
        LinkValue link = new LinkValue("l" + rows.size(), type, start.elementId(), end.elementId(), properties);
        rows.add(new Row(Fetched.COLUMNS, Arrays.asList(start, link, end, null, facts)));
        return this;
    }

    List<Row> rows() {
        return rows;
    }

    /** {@return the rows of the answer that this makes} */
    List<Map<String, Object>> answer(Arithmetic arithmetic, Map<String, Object> asked) {
        return arithmetic.answer(new HashMap<>(asked), rows).toList().stream()
                .map(Row::asMap)
                .toList();
    }
}
