package io.github.landtrace.trace;

import io.github.landtrace.trace.Fetched.Link;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Offices, kin and declared interests: shown beside what is computed, never mixed into it. */
final class Influence {

    private Influence() {}

    static void add(AnswerRows rows, Fetched fetched) {
        for (Link link : fetched.links("HOLDS_OFFICE")) {
            Map<String, @Nullable Object> row = party("INFLUENCE", fetched, link.end(), link.start());
            row.put("note", "holds office: " + link.property("title"));
            row.put("sourceIds", link.sourceIds());
            rows.add(row);
        }
        fetched.links("DECLARED_INTEREST").forEach(link -> rows.add(declared(fetched, link)));
        for (Link link : fetched.links("KIN_OF")) {
            Map<String, @Nullable Object> row = party("INFLUENCE", fetched, null, link.start());
            row.put("partyIds", List.of(link.end()));
            row.put("note", "kin of " + link.end() + ": " + link.property("kind"));
            row.put("sourceIds", link.sourceIds());
            rows.add(row);
        }
    }

    /** An indirect share or vote is declared of the same whole as the computed one; other declared interests are influence. */
    private static Map<String, @Nullable Object> declared(Fetched fetched, Link link) {
        String interest = String.valueOf(link.property("interest"));
        boolean shares = interest.equals("SHAREHOLDING");
        boolean votes = interest.equals("VOTING_RIGHTS");
        Map<String, @Nullable Object> row =
                party(shares || votes ? "DECLARED" : "INFLUENCE", fetched, link.end(), link.start());
        if (shares || votes) {
            Object min = link.property("shareMin");
            Object max = link.property("shareMax");
            row.put(shares ? "minPercent" : "minVotes", min == null ? 0.0 : min);
            row.put(shares ? "maxPercent" : "maxVotes", max == null ? 100.0 : max);
        }
        if (link.property("componentIds") instanceof List<?> components) {
            row.put("partyIds", components.stream().map(String::valueOf).toList());
        }
        row.put(
                "note",
                "declares " + (Boolean.TRUE.equals(link.property("indirect")) ? "indirect " : "")
                        + interest.toLowerCase(Locale.ROOT).replace('_', ' '));
        row.put("sourceIds", link.sourceIds());
        return row;
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
