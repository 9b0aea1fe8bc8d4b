package io.github.landtrace.bods;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of the standard about whom a relationship connects and what it goes through. */
final class RelationRules {

    private final Records records;
    private final Relations relations;

    RelationRules(Records records, Relations relations) {
        this.records = records;
        this.relations = relations;
    }

    /** {@return what is wrong with a relationship that fits the schema} */
    List<String> problems(Statement statement) {
        List<String> problems = new ArrayList<>();
        if (!statement.isRelationship()) {
            return problems;
        }
        JsonNode details = statement.details();
        Optional<RecordKind> subject = party(details, "subject", "entity", problems);
        subject.filter(kind -> kind == RecordKind.PERSON)
                .ifPresent(kind -> problems.add(
                        "subject is the person " + details.path("subject").asText() + "; allowed: an entity"));
        Optional<RecordKind> holder = party(details, "interestedParty", "entity or person", problems);
        boolean ofPerson = holder.filter(kind -> kind == RecordKind.PERSON).isPresent();
        for (JsonNode interest : details.path("interests")) {
            if (holder.isPresent()
                    && !ofPerson
                    && interest.path("beneficialOwnershipOrControl").asBoolean()) {
                problems.add(
                        "beneficialOwnershipOrControl is true of an entity; allowed: true of a natural person only");
            }
        }
        relations
                .missingComponents(statement)
                .forEach(
                        missing -> problems.add(
                                "componentRecords names " + missing
                                        + "; allowed: a record of this file, a relationship above this statement, or one loaded before"));
        return problems;
    }

    private Optional<RecordKind> party(JsonNode details, String field, String allowed, List<String> problems) {
        if (!details.path(field).isTextual()) {
            return Optional.empty();
        }
        Optional<RecordKind> kind = records.kind(details.path(field).asText());
        if (kind.isEmpty() || kind.get() == RecordKind.RELATIONSHIP) {
            problems.add(field + " is " + details.path(field).asText() + "; allowed: the recordId of an " + allowed
                    + " of this file, or of one loaded before under the same --namespace");
        }
        return kind;
    }
}
