package io.github.landtrace.http;

import io.github.landtrace.catalogue.InvalidArguments;
import io.github.landtrace.catalogue.Violation;
import io.github.landtrace.identity.IdentityDecision;
import io.github.landtrace.identity.IdentityDecisions;
import io.github.landtrace.identity.NotProposedException;
import io.github.landtrace.identity.Verdict;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes a decision whether two records are one organisation. Beside reviews the only route that writes. */
final class IdentityRoutes {

    static final String PATH = "/v1/identity-decisions";

    /** What a decision has to say, each a text that is not blank. */
    static final List<String> FIELDS = List.of("recordId", "otherId", "verdict", "decidedBy", "reason");

    private static final String EXAMPLE =
            "{\"recordId\": \"CO-1\", \"otherId\": \"CO-2\", \"verdict\": \"SAME\", \"decidedBy\": \"Ms Li\","
                    + " \"reason\": \"One licence\"}";

    private final IdentityDecisions decisions;

    IdentityRoutes(IdentityDecisions decisions) {
        this.decisions = decisions;
    }

    void post(Context context) {
        Negotiation.requireJson(context);
        Map<String, ?> given = BodyArguments.of(context, EXAMPLE);
        List<Violation> violations = new ArrayList<>();
        for (String field : FIELDS) {
            if (!(given.get(field) instanceof String text) || text.isBlank()) {
                violations.add(new Violation(field, String.valueOf(given.get(field)), "a text", "give " + field));
            }
        }
        given.keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> violations.add(new Violation(
                        name, "an unknown name", "one of " + String.join(", ", FIELDS), "remove " + name)));
        Verdict verdict = verdict(String.valueOf(given.get("verdict")), violations);
        if (!violations.isEmpty()) {
            throw new InvalidArguments(violations);
        }
        send(context, decide(given, verdict));
    }

    private static Verdict verdict(String text, List<Violation> violations) {
        return Arrays.stream(Verdict.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    String words =
                            Arrays.stream(Verdict.values()).map(Verdict::name).collect(Collectors.joining(", "));
                    violations.add(new Violation("verdict", text, "one of " + words, "give one of these"));
                    return Verdict.OPEN;
                });
    }

    private IdentityDecision decide(Map<String, ?> given, Verdict verdict) {
        try {
            return decisions.decide(
                    String.valueOf(given.get("recordId")),
                    String.valueOf(given.get("otherId")),
                    verdict,
                    String.valueOf(given.get("decidedBy")),
                    String.valueOf(given.get("reason")));
        } catch (NotProposedException e) {
            throw new InvalidArguments(List.of(new Violation(
                    "otherId",
                    String.valueOf(given.get("otherId")),
                    "a record that possibly-the-same gives beside recordId",
                    "ask /v1/queries/possibly-the-same")));
        }
    }

    private static void send(Context context, IdentityDecision decision) {
        context.contentType(AnswerFormat.JSON.contentType()).result(Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("id", decision.id());
            json.writeStringField("recordId", decision.recordId());
            json.writeStringField("otherId", decision.otherId());
            json.writeStringField("verdict", decision.verdict().name());
            json.writeStringField("decidedAt", ValueWriter.instant(decision.decidedAt()));
            json.writeStringField("decidedBy", decision.decidedBy());
            json.writeStringField("reason", decision.reason());
            json.writeEndObject();
        }));
    }
}
