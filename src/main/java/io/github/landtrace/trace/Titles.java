package io.github.landtrace.trace;

import io.github.landtrace.trace.Fetched.Link;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The rights over one parcel: their layers, and how each follows those of its type under its parent. */
final class Titles {

    /** How a right follows others: in days, and in words. */
    record Neighbourhood(@Nullable Long gapDays, @Nullable String note) {}

    private final List<Title> titles = new ArrayList<>();
    private final Map<String, String> parents = new HashMap<>();

    Titles(Fetched fetched) {
        fetched.links("DERIVED_FROM").stream()
                .sorted(Comparator.comparing(Link::end))
                .forEach(link -> parents.putIfAbsent(link.start(), link.end()));
        Map<String, BigFraction> held = new HashMap<>();
        for (Link link : fetched.links("HOLDS")) {
            BigFraction whole = Numbers.of(link.property("denominator"));
            if (whole.signum() > 0) {
                held.merge(link.end(), Numbers.of(link.property("numerator")).divide(whole), BigFraction::add);
            }
        }
        for (Link over : fetched.links("OVER")) {
            titles.add(Title.of(over, parents.get(over.start()), held.getOrDefault(over.start(), BigFraction.ZERO)));
        }
        titles.sort(Comparator.comparing(Title::begins).thenComparing(Title::id));
    }

    /** {@return the rights in the order of their first days} */
    List<Title> all() {
        return titles;
    }

    /** {@return how many rights stand above one, as far as they were fetched} */
    long layer(Title title) {
        Set<String> above = new HashSet<>(Set.of(title.id()));
        String parent = title.parent();
        while (parent != null && above.add(parent)) {
            parent = parents.get(parent);
        }
        return above.size() - 1L;
    }

    /** {@return the gap before a right, or how it overlaps those that began before it; and whether more of it is held than there is} */
    Neighbourhood before(Title title) {
        Neighbourhood before = besideOthers(title);
        if (title.held().compareTo(BigFraction.ONE) <= 0) {
            return before;
        }
        String tooMuch = "its holders have " + Numbers.text(title.held()) + " of it, more than the whole";
        return new Neighbourhood(before.gapDays(), before.note() == null ? tooMuch : before.note() + "; " + tooMuch);
    }

    private Neighbourhood besideOthers(Title title) {
        List<Title> earlier = titles.subList(0, titles.indexOf(title)).stream()
                .filter(other ->
                        Objects.equals(other.facts().get("type"), title.facts().get("type"))
                                && Objects.equals(other.parent(), title.parent()))
                .toList();
        if (earlier.isEmpty()) {
            return new Neighbourhood(null, null);
        }
        List<Title> beside = earlier.stream()
                .filter(other -> other.ends().isAfter(title.begins()))
                .toList();
        return beside.isEmpty() ? gap(title, earlier) : overlap(title, beside);
    }

    private static Neighbourhood gap(Title title, List<Title> earlier) {
        LocalDate last =
                earlier.stream().map(Title::ends).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        long days = ChronoUnit.DAYS.between(last, title.begins());
        return new Neighbourhood(days, days == 0 ? null : "gap from " + last + " to " + title.begins());
    }

    private static Neighbourhood overlap(Title title, List<Title> beside) {
        LocalDate last =
                beside.stream().map(Title::ends).max(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        LocalDate end = last.isBefore(title.ends()) ? last : title.ends();
        BigFraction together = beside.stream().map(Title::held).reduce(title.held(), BigFraction::add);
        String names = beside.stream().map(Title::id).sorted().collect(Collectors.joining(", "));
        boolean isTooMuch = together.compareTo(BigFraction.ONE) > 0;
        String note = (isTooMuch ? "overlaps " : "side by side with ") + names + " from " + title.begins()
                + (end.equals(LocalDate.MAX) ? " on" : " to " + end) + "; together they hold " + Numbers.text(together);
        boolean isOpen = end.equals(LocalDate.MAX) || title.begins().equals(LocalDate.MIN);
        return new Neighbourhood(isOpen ? null : -ChronoUnit.DAYS.between(title.begins(), end), note);
    }
}
