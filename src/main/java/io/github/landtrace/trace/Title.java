package io.github.landtrace.trace;

import io.github.landtrace.trace.Fetched.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One right over a parcel.
 *
 * @param parent the right that it derives from
 * @param held the sum of the fractions that are held of it
 */
record Title(
        String id,
        @Nullable String parent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        BigFraction held,
        Map<?, ?> facts) {

    static Title of(Link over, @Nullable String parent, BigFraction held) {
        return new Title(over.start(), parent, date(over, "from"), date(over, "to"), held, over.facts());
    }

    private static @Nullable LocalDate date(Link link, String name) {
        return link.facts().get(name) instanceof LocalDate date ? date : null;
    }

    LocalDate begins() {
        return from == null ? LocalDate.MIN : from;
    }

    LocalDate ends() {
        return to == null ? LocalDate.MAX : to;
    }

    /** {@return the papers of the right and its events, each once, in order} */
    List<String> papers() {
        return papers(facts);
    }

    static List<String> papers(Link link) {
        return papers(link.facts());
    }

    private static List<String> papers(Map<?, ?> facts) {
        TreeSet<String> papers = new TreeSet<>();
        if (facts.get("papers") instanceof List<?> list) {
            list.forEach(id -> papers.add(String.valueOf(id)));
        }
        return List.copyOf(papers);
    }
}
