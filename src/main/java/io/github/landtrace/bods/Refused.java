package io.github.landtrace.bods;

/**
 * A statement that is not loaded.
 *
 * @param place where it stands in the file
 * @param reason what was got and what is allowed
 */
public record Refused(String statementId, String place, String reason) {

    @Override
    public String toString() {
        return (statementId.isEmpty() ? "without an id" : statementId) + " (" + place + "): " + reason;
    }
}
