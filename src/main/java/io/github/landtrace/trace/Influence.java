package io.github.landtrace.trace;

import io.github.landtrace.trace.Fetched.Link;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Offices and kin: shown beside what is computed, never mixed into it. */
final class Influence {

    private Influence() {}

    static void add(AnswerRows rows, Fetched fetched) {
        for (Link link : fetched.links("HOLDS_OFFICE")) {
            Map<String, @Nullable Object> row = party("INFLUENCE", fetched, link.end(), link.start());
            row.put("note", "holds office: " + link.property("title"));
            row.put("sourceIds", link.sourceIds());
            rows.add(row);
        }
        for (Link link : fetched.links("KIN_OF")) {
            Map<String, @Nullable Object> row = party("INFLUENCE", fetched, null, link.start());
            row.put("partyIds", List.of(link.end()));
            row.put("note", "kin of " + link.end() + ": " + link.property("kind"));
            row.put("sourceIds", link.sourceIds());
            rows.add(row);
        }
    }

    /** {@return a row about a party} */
    static Map<String, @Nullable Object> party(String kind, Fetched fetched, @Nullable String target, String party) {
        Map<String, @Nullable Object> row = FaultRows.row(kind);
        row.put("targetId", target);
        row.put("partyId", party);
        row.put("partyName", fetched.property(party, "name"));
        row.put("partyKind", fetched.kind(party));
        return row;
    }
}
