package io.github.landtrace.trace;

import io.github.landtrace.graph.Row;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.trace.Fetched.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who finally owns and decides in a party, or in each right over a parcel: owners, what is not accounted for, cycles,
 * impossible totals; influence beside them.
 */
final class OwnershipAnswer implements Arithmetic {

    @Override
    public List<String> columns() {
        return AnswerRows.columns(
                "kind",
                "targetId",
                "partyId",
                "partyName",
                "partyKind",
                "minPercent",
                "maxPercent",
                "control",
                "minVotes",
                "maxVotes",
                "partyIds",
                "note",
                "sourceIds");
    }

    @Override
    public Rows answer(Map<String, @Nullable Object> parameters, List<Row> rows) {
        Fetched fetched = Fetched.joined(rows, Direction.UP);
        StakeReader reader = new StakeReader(fetched, Direction.UP);
        String asked = Asked.text(parameters, "targetId");
        List<String> targets = fetched.links("OVER").stream()
                .filter(link -> link.end().equals(asked))
                .map(Link::start)
                .distinct()
                .sorted()
                .toList();
        boolean isParcel = !targets.isEmpty();
        Limits limits = Asked.limits(parameters, isParcel ? 1 : 0);
        List<UltimateOwners> answers = new ArrayList<>();
        if (isParcel || (!rows.isEmpty() && !fetched.isA(asked, "Parcel"))) {
            for (String target : isParcel ? targets : List.of(asked)) {
                answers.add(UltimateOwners.of(target, reader.subgraph(), limits));
            }
        }
        return rows(parameters, fetched, reader, answers);
    }

    private AnswerRows rows(
            Map<String, @Nullable Object> parameters,
            Fetched fetched,
            StakeReader reader,
            List<UltimateOwners> answers) {
        Set<String> cuts = new LinkedHashSet<>();
        answers.forEach(one -> cuts.addAll(one.cuts()));
        int explored = answers.stream().mapToInt(UltimateOwners::explored).sum();
        AnswerRows rows = new AnswerRows(columns(), parameters, explored, List.copyOf(cuts));
        Set<Cycle> cycles = new LinkedHashSet<>();
        Set<ImpossibleTotal> impossible = new LinkedHashSet<>();
        Papers papers = new Papers(reader.links());
        for (UltimateOwners answer : answers) {
            for (Owner owner : answer.owners()) {
                rows.add(owner(fetched, papers, answer.target(), owner));
            }
            for (Owner decider : answer.deciders()) {
                rows.add(decider(fetched, papers, answer.target(), decider));
            }
            Map<String, @Nullable Object> rest = FaultRows.row("UNACCOUNTED");
            rest.put("targetId", answer.target());
            put(rest, answer.unaccounted());
            rest.put("sourceIds", papers.leadingTo(answer.target()));
            rows.add(rest);
            cycles.addAll(answer.cycles());
            impossible.addAll(answer.impossible());
        }
        FaultRows.add(rows::add, List.copyOf(cycles), List.copyOf(impossible), reader, fetched.same());
        Influence.add(rows, fetched);
        return rows;
    }

    private static Map<String, @Nullable Object> owner(Fetched fetched, Papers papers, String target, Owner owner) {
        Map<String, @Nullable Object> row = party("OWNER", fetched, papers, target, owner);
        row.put("note", owner.ultimate() ? null : "not followed to its own owners");
        return row;
    }

    private static Map<String, @Nullable Object> decider(Fetched fetched, Papers papers, String target, Owner owner) {
        Map<String, @Nullable Object> row = party("DECIDER", fetched, papers, target, owner);
        row.put("note", "itself owned by others, or perhaps; nobody is known to decide in it");
        return row;
    }

    private static Map<String, @Nullable Object> party(
            String kind, Fetched fetched, Papers papers, String target, Owner owner) {
        Map<String, @Nullable Object> row = new HashMap<>(Influence.party(kind, fetched, target, owner.party()));
        put(row, owner.share());
        row.put("control", owner.control().name());
        row.put("minVotes", owner.votes().min());
        row.put("maxVotes", owner.votes().max());
        row.put("sourceIds", papers.between(owner.party(), target));
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, Percent percent) {
        row.put("minPercent", percent.min());
        row.put("maxPercent", percent.max());
    }
}
