package io.github.landtrace;

/** Statements about invented parties, as JSON on one line. */
public final class BodsText {

    private BodsText() {}

    public static String entity(String statementId, String recordId) {
        return statement(
                statementId,
                recordId,
                "entity",
                "{\"isComponent\": false, \"entityType\": {\"type\": \"registeredEntity\"}, \"name\": \"Entity "
                        + recordId + "\"}");
    }

    public static String person(String statementId, String recordId) {
        return statement(
                statementId,
                recordId,
                "person",
                "{\"isComponent\": false, \"personType\": \"knownPerson\", \"names\": [{\"fullName\": \"Person "
                        + recordId + "\"}]}");
    }

    /** @param interest one interest as JSON */
    public static String relationship(
            String statementId, String recordId, String subject, String interestedParty, String interest) {
        return statement(
                statementId,
                recordId,
                "relationship",
                "{\"isComponent\": false, \"subject\": \"" + subject + "\", \"interestedParty\": \"" + interestedParty
                        + "\", \"interests\": [" + interest + "]}");
    }

    public static String statement(String statementId, String recordId, String type, String details) {
        return "{\"statementId\": \"" + statementId
                + "\", \"declarationSubject\": \"e1\", \"statementDate\": \"2020-01-01\","
                + " \"recordId\": \"" + recordId + "\", \"recordType\": \"" + type + "\", \"recordDetails\": " + details
                + "}";
    }
}
