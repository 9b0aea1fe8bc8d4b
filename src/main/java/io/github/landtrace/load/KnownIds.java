package io.github.landtrace.load;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ids of all rows accepted so far, in memory: 32 bytes a place, and about three places for two ids. An id is kept by its
 * fingerprint. Rows are added by one thread; once all are in, many may ask.
 */
final class KnownIds {

    /**
     * What is known of an id.
     *
     * @param number which of the ids of nodes it is, from 0; negative for a relationship
     * @param recordedAt when its latest row was first shown
     * @param supersededAt when that row itself says that the register stopped showing it
     */
    record Seen(
            String table,
            int number,
            ZonedDateTime recordedAt,
            @Nullable ZonedDateTime supersededAt) {}

    /** Small tables grow one at a time, so that growing never needs twice the memory. */
    private static final int SEGMENTS = 256;

    private static final int SEGMENT_SHIFT = 56;

    private final List<IdSegment> segments = new ArrayList<>(SEGMENTS);
    private final List<String> tables = new ArrayList<>();
    private final Map<String, Integer> placeOfTable = new HashMap<>();
    private final Set<String> tablesWithSeveralStates = new HashSet<>();
    private final InstantCodes codes = new InstantCodes();
    private int numbers;

    KnownIds() {
        for (int i = 0; i < SEGMENTS; i++) {
            segments.add(new IdSegment());
        }
    }

    @Nullable
    Seen find(String id) {
        return find(Fingerprint.of(id));
    }

    @Nullable
    Seen find(Fingerprint id) {
        IdSegment segment = segment(id);
        int place = segment.find(id);
        if (place < 0) {
            return null;
        }
        long end = segment.supersededAt(place);
        return new Seen(
                tables.get(segment.table(place)),
                segment.number(place),
                codes.instant(segment.recordedAt(place)),
                end == IdSegment.NEVER ? null : codes.instant(end));
    }

    /** {@return the table that an id belongs to, or null when it is not known: all that most rows are asked for} */
    @Nullable
    String tableOf(String id) {
        Fingerprint fingerprint = Fingerprint.of(id);
        IdSegment segment = segment(fingerprint);
        int place = segment.find(fingerprint);
        return place < 0 ? null : tables.get(segment.table(place));
    }

    /** {@return which of the nodes an id is; it must be known as one} */
    int number(String id) {
        Fingerprint fingerprint = Fingerprint.of(id);
        IdSegment segment = segment(fingerprint);
        int place = segment.find(fingerprint);
        int number = place < 0 ? -1 : segment.number(place);
        if (number < 0) {
            throw new IllegalArgumentException(id + " is no accepted node");
        }
        return number;
    }

    /** {@return whether several rows were accepted for an id} */
    boolean hasSeveralStates(Fingerprint id) {
        IdSegment segment = segment(id);
        int place = segment.find(id);
        return place >= 0 && segment.isRepeated(place);
    }

    /** {@return whether any id of a table has several rows} */
    boolean hasSeveralStates(String table) {
        return tablesWithSeveralStates.contains(table);
    }

    /** {@return how many nodes there are} */
    int numbers() {
        return numbers;
    }

    void add(Fingerprint id, TypedRow row, Table table) {
        ZonedDateTime end = row.supersededAt();
        boolean isNew = segment(id)
                .put(
                        id,
                        place(table.name()),
                        table.makesNodes() ? numbers : -1,
                        codes.code(row.recordedAt()),
                        end == null ? IdSegment.NEVER : codes.code(end));
        if (!isNew) {
            tablesWithSeveralStates.add(table.name());
        } else if (table.makesNodes()) {
            numbers = Math.addExact(numbers, 1);
        }
    }

    private int place(String table) {
        Integer place = placeOfTable.get(table);
        if (place == null) {
            place = tables.size();
            tables.add(table);
            placeOfTable.put(table, place);
        }
        return place;
    }

    private IdSegment segment(Fingerprint id) {
        return segments.get((int) (id.high() >>> SEGMENT_SHIFT));
    }
}
