package io.github.landtrace.bods;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of the standard that its schema cannot tell, of what stands in a statement itself and before it. */
final class StatementRules {

    static final String VERSION = "0.4";

    private final Set<String> statementIds = new HashSet<>();
    /** The last statement of each record. */
    private final Map<String, Last> lasts = new HashMap<>();

    private record Last(String statementId, String date, Instant instant, boolean closes) {}

    /**
     * {@return what is wrong with a statement that fits the schema}
     *
     * @param good whether nothing else is wrong with it: then, when nothing is here either, it counts as read
     */
    List<String> problems(Statement statement, Records records, boolean good) {
        List<String> problems = new ArrayList<>();
        String version = statement.json().at("/publicationDetails/bodsVersion").asText(VERSION);
        if (!version.equals(VERSION)) {
            problems.add("bodsVersion is " + version + "; allowed: " + VERSION);
        }
        if (statementIds.contains(statement.id())) {
            problems.add("another statement above has this statementId; allowed: an id once");
        }
        RecordKind kind = RecordKind.of(statement.json());
        records.kind(statement.recordId())
                .filter(first -> first != kind)
                .ifPresent(first -> problems.add("record "
                        + statement.recordId() + " is " + name(kind) + " here; allowed: " + name(first)
                        + ", as a statement above or loaded before has it"));
        order(statement, problems);
        statement.details().path("interests").forEach(interest -> interest(interest, problems));
        if (good && problems.isEmpty()) {
            statementIds.add(statement.id());
            lasts.put(
                    statement.recordId(),
                    new Last(statement.id(), date(statement), statement.instant(), statement.closes()));
        }
        return problems;
    }

    private void order(Statement statement, List<String> problems) {
        Last last = lasts.get(statement.recordId());
        if (last == null) {
            return;
        }
        if (last.closes()) {
            problems.add("record " + statement.recordId() + " was closed by statement " + last.statementId()
                    + "; allowed: no further statement of it");
        } else if (statement.instant().isBefore(last.instant())) {
            problems.add("statementDate is " + date(statement) + ", before that of statement " + last.statementId()
                    + " of the same record, " + last.date()
                    + "; put the statements of a record in the order of their dates");
        }
    }

    private static String date(Statement statement) {
        return statement.json().path("statementDate").asText();
    }

    private static String name(RecordKind kind) {
        return switch (kind) {
            case PERSON -> "a person";
            case COMPANY -> "an entity that is no state body";
            case AGENCY -> "a state or state body";
            case RELATIONSHIP -> "a relationship";
        };
    }

    private static void interest(JsonNode interest, List<String> problems) {
        String from = interest.path("startDate").asText("");
        String to = interest.path("endDate").asText("");
        if (!from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0) {
            problems.add("an interest ends on " + to + ", before it starts on " + from
                    + "; allowed: an endDate on or after its startDate");
        }
        String share = shareProblem(interest.path("share"));
        if (share != null) {
            problems.add(share);
        }
    }

    private static @Nullable String shareProblem(JsonNode share) {
        Share read = Share.of(share);
        boolean twice = (share.has("minimum") && share.has("exclusiveMinimum"))
                || (share.has("maximum") && share.has("exclusiveMaximum"));
        if (read == null || (!twice && isPossible(read, share))) {
            return null;
        }
        return "the share is " + share + "; allowed: exact, or one minimum and one maximum with something between them";
    }

    private static boolean isPossible(Share read, JsonNode share) {
        int order = read.min().compareTo(read.max());
        boolean exclusive = read.minExclusive() || (share.has("exclusiveMaximum") && !share.has("exact"));
        return order < 0 || (order == 0 && !exclusive);
    }
}
