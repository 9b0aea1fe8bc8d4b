package io.github.landtrace.trace;

import io.github.landtrace.graph.LinkValue;
import io.github.landtrace.graph.Row;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds to a stake the interval of percent that it is, where the statement tells what all stakes in the issuer sum to. */
public final class StakePercent {

    private StakePercent() {}

    /** {@return the link of a row, with its interval when it is a stake; null when the row has none} */
    public static @Nullable LinkValue in(Row row) {
        if (!row.columns().contains("link") || !(row.get("link") instanceof LinkValue link)) {
            return null;
        }
        boolean isStake = link.type().equals("HOLDS_STAKE");
        return isStake && row.columns().contains("facts") && row.get("facts") instanceof Map<?, ?> facts
                ? with(link, facts)
                : link;
    }

    private static LinkValue with(LinkValue stake, Map<?, ?> facts) {
        Fetched.Link link = new Fetched.Link(stake.startElementId(), stake, stake.endElementId(), facts);
        Interval shares =
                new StakeReader(List.of(link)).subgraph().stakes().get(0).shares();
        Map<String, @Nullable Object> properties = new TreeMap<>(stake.properties());
        properties.put("percentMin", shares.min().doubleValue());
        properties.put("percentMax", shares.max().doubleValue());
        if (link.property("units") == null) {
            properties.put("percentMinExclusive", shares.minExclusive());
        }
        return new LinkValue(stake.elementId(), stake.type(), stake.startElementId(), stake.endElementId(), properties);
    }
}
