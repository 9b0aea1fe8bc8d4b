package io.github.landtrace.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An {@code Accept} header: media ranges with their weights, as RFC 9110 section 12.5.1 has them. */
final class Accept {

    private record Range(String type, String subtype, double weight) {

        int fit(String mediaType) {
            int slash = mediaType.indexOf('/');
            boolean typeFits = type.equals(mediaType.substring(0, slash));
            boolean subtypeFits = subtype.equals(mediaType.substring(slash + 1));
            if (typeFits && subtypeFits) {
                return 3;
            }
            if (typeFits && subtype.equals("*")) {
                return 2;
            }
            return type.equals("*") && subtype.equals("*") ? 1 : 0;
        }
    }

    private final List<Range> ranges = new ArrayList<>();

    /** Reads a header; without one, everything is accepted. Ranges that are not well-formed count for nothing. */
    Accept(@Nullable String header) {
        String text = header == null || header.isBlank() ? "*/*" : header.toLowerCase(Locale.ROOT);
        for (String part : text.split(",", -1)) {
            String[] pieces = part.strip().split("\\s*;\\s*", -1);
            int slash = pieces[0].indexOf('/');
            if (slash > 0) {
                ranges.add(new Range(pieces[0].substring(0, slash), pieces[0].substring(slash + 1), weight(pieces)));
            }
        }
    }

    private static double weight(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            if (pieces[i].startsWith("q=")) {
                try {
                    double weight = Double.parseDouble(pieces[i].substring(2));
                    return weight >= 0 && weight <= 1 ? weight : 0;
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }

    /** {@return the best of the offered types, the earlier one when two are as good; empty when none is accepted} */
    Optional<String> best(List<String> offered) {
        String best = null;
        double bestWeight = 0;
        for (String mediaType : offered) {
            double weight = weight(mediaType);
            if (weight > bestWeight) {
                best = mediaType;
                bestWeight = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The most specific range decides, whatever its weight. */
    private double weight(String mediaType) {
        int bestFit = 0;
        double weight = 0;
        for (Range range : ranges) {
            int fit = range.fit(mediaType);
            if (fit > bestFit) {
                bestFit = fit;
                weight = range.weight();
            }
        }
        return weight;
    }
}
