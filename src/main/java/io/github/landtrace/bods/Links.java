package io.github.landtrace.bods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of a relationship: stakes, offices and declared interests, by their ids. */
final class Links {

    /** No id of a record has it: there hexadecimal digits follow a point. */
    private static final String SEPARATOR = "..";

    /** A row without its system time. */
    record Link(String table, Map<String, String> cells) {}

    private final String key;
    private final Relation relation;
    private final Map<String, Link> links = new TreeMap<>();

    private Links(String key, Relation relation) {
        this.key = key;
        this.relation = relation;
    }

    /** {@return the rows of a relationship, by id} */
    static Map<String, Link> of(Ids ids, String recordId, Relation relation) {
        Links links = new Links(key(ids, recordId), relation);
        History history = relation.history();
        Segment.of(history, (strand, period) -> links.isStake(strand)).forEach(links::stake);
        for (Strand strand : history.strands().keySet()) {
            if (!links.isStake(strand)) {
                boolean office = relation.holderIsPerson() && strand.isOffice();
                Segment.of(history, (other, period) -> other.equals(strand)).forEach(segment -> {
                    if (office) {
                        links.office(strand, segment);
                    } else {
                        links.declared(strand, segment);
                    }
                });
            }
        }
        return links.links;
    }

    /** {@return what the ids of a relationship's rows have after the first hyphen, before what tells them apart} */
    static String key(Ids ids, String recordId) {
        return ids.of("", recordId).substring(1) + SEPARATOR;
    }

    private boolean isStake(Strand strand) {
        return relation.issuerIsOrganisation() && strand.isStake();
    }

    private void stake(Segment segment) {
        Map<String, String> cells = cells("SK-" + key + segment.name());
        cells.put("holderId", relation.holderId());
        cells.put("issuerId", relation.issuerId());
        share(cells, "share", segment.share((strand, period) -> strand.isShares()));
        share(cells, "votes", segment.share((strand, period) -> strand.isVotes()));
        time(cells, segment);
        add("stakes", cells);
    }

    private void office(Strand strand, Segment segment) {
        Map<String, String> cells = cells("OF-" + key + strand.interest().replace('_', '-') + "-" + segment.name());
        cells.put("personId", relation.holderId());
        cells.put("organisationId", relation.issuerId());
        cells.put("title", strand.interest().toLowerCase(Locale.ROOT).replace('_', ' '));
        time(cells, segment);
        add("offices", cells);
    }

    private void declared(Strand strand, Segment segment) {
        Map<String, String> cells = cells("DD-" + key + strand.interest().replace('_', '-')
                + (strand.indirect() ? "-INDIRECT-" : "-") + segment.name());
        cells.put("holderId", relation.holderId());
        cells.put("issuerId", relation.issuerId());
        cells.put("interest", strand.interest());
        cells.put("indirect", String.valueOf(strand.indirect()));
        share(cells, "share", segment.share((other, period) -> true));
        cells.put("componentIds", strand.indirect() ? String.join(";", relation.componentIds()) : "");
        time(cells, segment);
        add("declared-interests", cells);
    }

    private static Map<String, String> cells(String id) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", id);
        return cells;
    }

    private static void share(Map<String, String> cells, String kind, @Nullable Share share) {
        cells.put(kind + "Min", share == null ? "" : number(share.min()));
        cells.put(kind + "Max", share == null ? "" : number(share.max()));
        cells.put(kind + "MinExclusive", share == null ? "" : String.valueOf(share.minExclusive()));
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static void time(Map<String, String> cells, Segment segment) {
        cells.put("from", day(segment.from()));
        cells.put("to", day(segment.to()));
        cells.put("sourceIds", String.join(";", segment.sourceIds()));
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private void add(String table, Map<String, String> cells) {
        links.put(cells.get("id"), new Link(table, cells));
    }
}
