package io.github.landtrace.bods;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts a relationship together again from the links that were loaded of it. */
final class LoadedRelation {

    private final Map<Strand, List<Period>> strands = new TreeMap<>();
    private List<String> components = List.of();
    private Instant recordedAt = Instant.MIN;

    private LoadedRelation() {}

    /** {@return the relationship as its links show it, null when there are none} */
    static @Nullable Relation of(List<Map<String, Object>> links) {
        if (links.isEmpty()) {
            return null;
        }
        LoadedRelation loaded = new LoadedRelation();
        links.forEach(loaded::add);
        String holder = String.valueOf(links.get(0).get("startId"));
        String issuer = String.valueOf(links.get(0).get("endId"));
        return new Relation(
                holder,
                holder.startsWith(RecordKind.PERSON.prefix() + "-"),
                issuer,
                issuer.startsWith(RecordKind.COMPANY.prefix() + "-"),
                loaded.components,
                Relation.entries(new History(loaded.strands)),
                loaded.recordedAt);
    }

    private void add(Map<String, Object> link) {
        if (link.get("recordedAt") instanceof ZonedDateTime instant
                && instant.toInstant().isAfter(recordedAt)) {
            recordedAt = instant.toInstant();
        }
        switch (String.valueOf(link.get("type"))) {
            case "HOLDS_STAKE" -> stake(link);
            case "HOLDS_OFFICE" ->
                add(
                        new Strand(
                                String.valueOf(link.get("title"))
                                        .toUpperCase(Locale.ROOT)
                                        .replace(' ', '_'),
                                false),
                        link,
                        null);
            default -> {
                boolean indirect = Boolean.TRUE.equals(link.get("indirect"));
                if (indirect) {
                    components = texts(link.get("componentIds"));
                }
                add(new Strand(String.valueOf(link.get("interest")), indirect), link, share(link, "share"));
            }
        }
    }

    private void stake(Map<String, Object> link) {
        Share shares = share(link, "share");
        Share votes = share(link, "votes");
        if (shares != null) {
            add(new Strand("SHAREHOLDING", false), link, shares);
        }
        if (votes != null) {
            add(new Strand("VOTING_RIGHTS", false), link, votes);
        }
        if (shares == null && votes == null) {
            add(Strand.UNKNOWN, link, null);
        }
    }

    private void add(Strand strand, Map<String, Object> link, @Nullable Share share) {
        strands.computeIfAbsent(strand, unused -> new ArrayList<>())
                .add(new Period(day(link.get("from")), day(link.get("to")), share, texts(link.get("sourceIds"))));
    }

    private static @Nullable Share share(Map<String, Object> link, String kind) {
        Object min = link.get(kind + "Min");
        Object max = link.get(kind + "Max");
        return min == null || max == null
                ? null
                : new Share(
                        new BigDecimal(min.toString()),
                        Boolean.TRUE.equals(link.get(kind + "MinExclusive")),
                        new BigDecimal(max.toString()));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof LocalDate day ? day : null;
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
