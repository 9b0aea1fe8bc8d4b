package io.github.landtrace.trace;

import io.github.landtrace.graph.Row;
import io.github.landtrace.trace.Fetched.Link;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who finally owns cooperatives and decides in them, as steps of a trace. */
final class OwnersBehind {

    private OwnersBehind() {}

    /**
     * Adds who finally owns each cooperative through others, what is not accounted for, cycles and impossible totals.
     *
     * @param rows the fetched stakes
     * @param told takes the rows
     * @param cuts takes what was cut and why
     * @return how many stakes were followed
     */
    static int add(
            Map<String, @Nullable Object> parameters,
            List<Row> rows,
            List<String> cooperatives,
            List<Map<String, @Nullable Object>> told,
            Set<String> cuts) {
        Fetched fetched = Fetched.joined(rows, Direction.UP);
        StakeReader reader = new StakeReader(fetched, Direction.UP);
        Limits limits = new Limits(Asked.whole(parameters, "maxDepth"), 0, Asked.whole(parameters, "maxStakes"));
        Papers papers = new Papers(reader.links());
        Set<Cycle> cycles = new LinkedHashSet<>();
        Set<ImpossibleTotal> impossible = new LinkedHashSet<>();
        int followed = 0;
        List<String> targets =
                cooperatives.stream().map(fetched.same()::one).distinct().toList();
        for (String cooperative : targets) {
            UltimateOwners owners = UltimateOwners.of(cooperative, reader.subgraph(), limits);
            for (Owner owner : owners.owners()) {
                if (holdsThroughOthers(reader.links(), owner.party(), cooperative)) {
                    told.add(owner(fetched, papers, cooperative, owner));
                }
            }
            told.add(unaccounted(fetched, papers, cooperative, owners.unaccounted()));
            cuts.addAll(owners.cuts());
            cycles.addAll(owners.cycles());
            impossible.addAll(owners.impossible());
            followed += owners.explored();
        }
        FaultRows.add(
                row -> {
                    row.put("step", row.get("kind"));
                    row.put("what", row.get("note"));
                    told.add(row);
                },
                List.copyOf(cycles),
                List.copyOf(impossible),
                reader,
                fetched.same());
        told.stream().filter(row -> row.get("on") == null).forEach(row -> row.put("on", parameters.get("asOf")));
        return followed;
    }

    private static boolean holdsThroughOthers(List<Link> stakes, String owner, String cooperative) {
        return stakes.stream()
                .anyMatch(stake -> stake.start().equals(owner) && !stake.end().equals(cooperative));
    }

    private static Map<String, @Nullable Object> owner(
            Fetched fetched, Papers papers, String cooperative, Owner owner) {
        String decides = switch (owner.control()) {
            case CERTAIN -> "decides in it";
            case POSSIBLE -> "may decide in it";
            case NONE -> "does not decide in it by votes";
        };
        Map<String, @Nullable Object> row = share("OWNER_BEHIND", cooperative, owner.share());
        row.put(
                "what",
                name(fetched, owner.party()) + (owner.ultimate() ? " finally owns " : ", itself not followed, owns ")
                        + text(owner.share()) + " percent of " + name(fetched, cooperative) + " and " + decides);
        row.put("partyId", owner.party());
        row.put("partyName", fetched.property(owner.party(), "name"));
        row.put("control", owner.control().name());
        row.put("sourceIds", papers.between(owner.party(), cooperative));
        return row;
    }

    private static Map<String, @Nullable Object> unaccounted(
            Fetched fetched, Papers papers, String cooperative, Percent rest) {
        Map<String, @Nullable Object> row = share("UNACCOUNTED", cooperative, rest);
        row.put(
                "what",
                "known ultimate owners do not account for " + text(rest) + " percent of " + name(fetched, cooperative));
        row.put("sourceIds", papers.leadingTo(cooperative));
        return row;
    }

    private static Map<String, @Nullable Object> share(String step, String cooperative, Percent share) {
        Map<String, @Nullable Object> row = FaultRows.row(step);
        row.put("step", step);
        row.put("recordId", cooperative);
        row.put("minPercent", share.min());
        row.put("maxPercent", share.max());
        if (step.equals("OWNER_BEHIND")) {
            row.put("fractionAfter", share.min());
        }
        return row;
    }

    private static String text(Percent share) {
        return share.min() == share.max() ? String.valueOf(share.min()) : share.min() + " to " + share.max();
    }

    private static String name(Fetched fetched, String id) {
        return fetched.property(id, "name") instanceof String name ? name : id;
    }
}
