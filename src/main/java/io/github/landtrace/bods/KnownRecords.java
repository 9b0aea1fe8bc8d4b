package io.github.landtrace.bods;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was loaded before, for a file that goes on where another ended. */
public interface KnownRecords {

    /** Nothing was. */
    KnownRecords NONE = new KnownRecords() {
        @Override
        public Set<String> existing(Collection<String> ids) {
            return Set.of();
        }

        @Override
        public List<Map<String, Object>> links(String key, Instant before) {
            return List.of();
        }
    };

    /** {@return those of the ids that records have} */
    Set<String> existing(Collection<String> ids);

    /**
     * {@return the links of a relationship as they were known before an instant, each with its properties, its {@code type},
     * {@code startId} and {@code endId}}
     *
     * @param key what their ids have after the first hyphen, before what tells them apart
     */
    List<Map<String, Object>> links(String key, Instant before);
}
