package io.github.landtrace.bods;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** One statement that fits the schema, with its parts by name. */
record Statement(JsonNode json) {

    private static final int LENGTH_OF_DATE = 10;

    String id() {
        return json.path("statementId").asText();
    }

    String recordId() {
        return json.path("recordId").asText();
    }

    String recordType() {
        return json.path("recordType").asText();
    }

    boolean isRelationship() {
        return recordType().equals("relationship");
    }

    boolean closes() {
        return json.path("recordStatus").asText().equals("closed");
    }

    JsonNode details() {
        return json.path("recordDetails");
    }

    /** {@return the day of the statement, as it is written} */
    LocalDate day() {
        return day(json.path("statementDate").asText());
    }

    /** {@return the instant of the statement; a day alone begins at midnight UTC} */
    Instant instant() {
        String text = json.path("statementDate").asText();
        return text.length() == LENGTH_OF_DATE
                ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                : OffsetDateTime.parse(text).toInstant();
    }

    /** {@return the day of a date or date-time} */
    static LocalDate day(String text) {
        return LocalDate.parse(text.substring(0, LENGTH_OF_DATE));
    }

    /** {@return the day in a field, null where it is missing or known to the month or year only} */
    static @Nullable LocalDate dayIn(JsonNode object, String field) {
        String text = object.path(field).asText();
        return text.length() < LENGTH_OF_DATE ? null : day(text);
    }

    /** {@return a text on one line, without what no cell of a table may hold} */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
