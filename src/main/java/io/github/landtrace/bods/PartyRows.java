package io.github.landtrace.bods;

import static io.github.landtrace.bods.Statement.oneLine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Turns what a statement says of a person or entity into the cells of its table. */
final class PartyRows {

    private PartyRows() {}

    static Map<String, String> cells(RecordKind kind, Statement statement) {
        JsonNode details = statement.details();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("name", kind == RecordKind.PERSON ? personName(details) : entityName(details, statement.recordId()));
        switch (kind) {
            case PERSON -> {
                cells.put("bornOn", day(details, "birthDate"));
                cells.put("diedOn", day(details, "deathDate"));
            }
            case COMPANY -> {
                cells.put(
                        "kind", Strand.inCapitals(details.at("/entityType/type").asText()));
                cells.put("registrationNo", registrationNo(details.path("identifiers")));
                cells.put("foundedOn", day(details, "foundingDate"));
                cells.put("dissolvedOn", day(details, "dissolutionDate"));
            }
            default ->
                cells.put("level", details.at("/entityType/type").asText().equals("state") ? "STATE" : "");
        }
        return cells;
    }

    /** A month or year is no day: it is left out rather than rounded. */
    private static String day(JsonNode details, String field) {
        return Objects.toString(Statement.dayIn(details, field), "");
    }

    private static String personName(JsonNode details) {
        String first = "";
        for (JsonNode name : details.path("names")) {
            String text = oneLine(name.path("fullName").asText());
            if (name.path("type").asText().equals("legal") && !text.isEmpty()) {
                return text;
            }
            first = first.isEmpty() ? text : first;
        }
        return first.isEmpty() ? words(details.path("personType").asText()) : first;
    }

    private static String entityName(JsonNode details, String recordId) {
        String name = oneLine(details.path("name").asText());
        return name.isEmpty() ? oneLine(words(details.at("/entityType/type").asText()) + " " + recordId) : name;
    }

    /** {@return "anonymous person" for {@code anonymousPerson}} */
    private static String words(String code) {
        return Strand.inCapitals(code).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return the first identifier in the form of org-id.guide: the scheme, a hyphen, the number} */
    private static String registrationNo(JsonNode identifiers) {
        for (JsonNode identifier : identifiers) {
            String id = oneLine(identifier.path("id").asText());
            if (!id.isEmpty()) {
                String scheme = oneLine(identifier
                        .path("scheme")
                        .asText(identifier.path("schemeName").asText()));
                return scheme + "-" + id;
            }
        }
        return "";
    }
}
