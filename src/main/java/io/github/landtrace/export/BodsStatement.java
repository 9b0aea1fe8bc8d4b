package io.github.landtrace.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every statement has: ids that stay the same for the same state of a record, and the instant from which it is known. */
final class BodsStatement {

    static final String VERSION = "0.4";

    private static final int BYTES_OF_ID = 16;
    private static final String UNKNOWN_DATE = "1970-01-01";

    private BodsStatement() {}

    /**
     * {@return a statement without its details}
     *
     * @param subject the record whose network it belongs to
     */
    static ObjectNode of(String recordId, String recordType, String subject, Map<String, @Nullable Object> properties) {
        String date = properties.get("recordedAt") instanceof ZonedDateTime instant
                ? DateTimeFormatter.ISO_INSTANT.format(instant)
                : UNKNOWN_DATE;
        ObjectNode statement = JsonText.MAPPER.createObjectNode();
        statement.put("statementId", "landtrace-" + digest(recordId + " " + date));
        statement.put("declarationSubject", subject);
        statement.put("statementDate", date);
        statement
                .putObject("publicationDetails")
                .put("publicationDate", date)
                .put("bodsVersion", VERSION)
                .putObject("publisher")
                .put("name", "Landtrace");
        String sources = Values.text(properties.get("sourceIds"));
        if (!sources.isEmpty()) {
            statement.putObject("source").put("description", "Sources: " + sources.replace(";", ", "));
        }
        statement.put("recordId", recordId);
        statement.put("recordType", recordType);
        return statement;
    }

    /** Puts a day, where there is one. */
    static void putDay(ObjectNode object, String field, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            object.put(field, day.toString());
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES_OF_ID);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
