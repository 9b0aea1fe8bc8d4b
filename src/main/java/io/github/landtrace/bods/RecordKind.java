package io.github.landtrace.bods;

import com.fasterxml.jackson.databind.JsonNode;

/** What a record of the standard is in the model. */
enum RecordKind {
    PERSON("P", "persons"),
    COMPANY("CO", "companies"),
    AGENCY("A", "agencies"),
    RELATIONSHIP("", "");

    private final String prefix;
    private final String table;

    RecordKind(String prefix, String table) {
        this.prefix = prefix;
        this.table = table;
    }

    /** {@return what the ids of its table begin with} */
    String prefix() {
        return prefix;
    }

    String table() {
        return table;
    }

    /** {@return the kind of the record that a statement is about} */
    static RecordKind of(JsonNode statement) {
        return switch (statement.path("recordType").asText()) {
            case "person" -> PERSON;
            case "relationship" -> RELATIONSHIP;
            default -> statement.at("/recordDetails/entityType/type").asText().startsWith("state") ? AGENCY : COMPANY;
        };
    }
}
