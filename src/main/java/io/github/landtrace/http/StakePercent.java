package io.github.landtrace.http;

import io.github.landtrace.graph.LinkValue;
import io.github.landtrace.graph.Row;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds to a stake the interval of percent that it is, where the statement tells what all stakes in the issuer sum to. */
final class StakePercent {

    private static final double ALL = 100;

    private StakePercent() {}

    /** {@return the link of a row, with its interval when it is a stake; null when the row has none} */
    static @Nullable LinkValue in(Row row) {
        if (!row.columns().contains("link") || !(row.get("link") instanceof LinkValue link)) {
            return null;
        }
        boolean isStake = link.type().equals("HOLDS_STAKE");
        return isStake && row.columns().contains("facts") && row.get("facts") instanceof Map<?, ?> facts
                ? with(link, facts)
                : link;
    }

    private static LinkValue with(LinkValue stake, Map<?, ?> facts) {
        Map<String, @Nullable Object> properties = new TreeMap<>(stake.properties());
        Double units = number(properties.get("units"));
        double outstanding = orZero(number(facts.get("units")));
        if (units != null && outstanding > 0) {
            double percent = ALL * units / outstanding;
            boolean isWhole = orZero(number(facts.get("withoutUnits"))) == 0;
            put(properties, isWhole ? percent : 0, percent);
        } else {
            Double most = number(properties.get("shareMax"));
            put(properties, orZero(number(properties.get("shareMin"))), most == null ? ALL : most);
            properties.put("percentMinExclusive", Boolean.TRUE.equals(properties.get("shareMinExclusive")));
        }
        return new LinkValue(stake.elementId(), stake.type(), stake.startElementId(), stake.endElementId(), properties);
    }

    private static void put(Map<String, @Nullable Object> properties, double min, double max) {
        properties.put("percentMin", min);
        properties.put("percentMax", max);
    }

    private static @Nullable Double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : null;
    }

    private static double orZero(@Nullable Double number) {
        return number == null ? 0 : number;
    }
}
