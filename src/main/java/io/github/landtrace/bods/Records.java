package io.github.landtrace.bods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records of a file and what each is, found by reading it once: a relationship may stand above its parties. */
final class Records {

    private final Ids ids;
    private final KnownRecords known;
    private final Map<String, RecordKind> kinds = new HashMap<>();

    private Records(Ids ids, KnownRecords known) {
        this.ids = ids;
        this.known = known;
    }

    static Records of(Path file, Ids ids, KnownRecords known) {
        Records records = new Records(ids, known);
        try (StatementReader reader = new StatementReader(file)) {
            for (StatementReader.Item item = reader.next(); item != null; item = reader.next()) {
                if (item.json() != null) {
                    records.kinds.putIfAbsent(item.json().path("recordId").asText(), RecordKind.of(item.json()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    /** {@return what a record is: by this file, or else by what was loaded before; empty when neither has it} */
    Optional<RecordKind> kind(String recordId) {
        return Optional.ofNullable(kinds.computeIfAbsent(recordId, this::loadedKind));
    }

    private @Nullable RecordKind loadedKind(String recordId) {
        Map<String, RecordKind> possible = new HashMap<>();
        for (RecordKind kind : List.of(RecordKind.PERSON, RecordKind.COMPANY, RecordKind.AGENCY)) {
            possible.put(ids.of(kind.prefix(), recordId), kind);
        }
        Set<String> existing = known.existing(possible.keySet());
        return existing.stream().map(possible::get).findFirst().orElse(null);
    }

    /** {@return whether a record may be a relationship of which an earlier file told} */
    boolean mayBeLoaded(String recordId) {
        return kinds.getOrDefault(recordId, RecordKind.RELATIONSHIP) == RecordKind.RELATIONSHIP;
    }

    /** {@return the id of a party in the model} */
    String partyId(String recordId) {
        return ids.of(kind(recordId).orElseThrow().prefix(), recordId);
    }
}
