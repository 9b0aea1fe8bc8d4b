package io.github.landtrace.bundle;

import io.github.landtrace.cypher.CypherFile;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One finding with all that it rests on.
 *
 * @param finding what was found: the columns of {@code cypher/system/finding.cypher}
 * @param identity what tells it apart and when it was found: the columns of {@code bundle-finding.cypher}
 * @param asKnownAt the instant as known at which the records are given; null means now
 * @param records the subject and the evidence, as {@code bundle-records.cypher} gives them
 * @param law the instruments, rows of the truth table and other law that is cited or was looked at, likewise
 * @param sources the papers, with what each says of these records
 * @param people who the records name, with their offices
 * @param rule the installed rule; null when there is none of that name
 */
public record CaseFile(
        Map<String, @Nullable Object> finding,
        Map<String, @Nullable Object> identity,
        @Nullable ZonedDateTime asKnownAt,
        List<Map<String, @Nullable Object>> records,
        List<Map<String, @Nullable Object>> law,
        List<Map<String, @Nullable Object>> sources,
        List<Map<String, @Nullable Object>> people,
        @Nullable CypherFile rule) {

    public CaseFile {
        finding = Collections.unmodifiableMap(new LinkedHashMap<>(finding));
        identity = Collections.unmodifiableMap(new LinkedHashMap<>(identity));
        records = List.copyOf(records);
        law = List.copyOf(law);
        sources = List.copyOf(sources);
        people = List.copyOf(people);
    }

    /** {@return a column of the finding as text; empty when it has none} */
    public String text(String column) {
        return Plain.text(finding, column);
    }

    /** {@return the day of the event, on which the law and the relationships are looked at; null when it has none} */
    public @Nullable LocalDate asOf() {
        return finding.get("on") instanceof LocalDate day ? day : null;
    }
}
