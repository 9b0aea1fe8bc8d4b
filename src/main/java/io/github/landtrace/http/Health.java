package io.github.landtrace.http;

import io.github.landtrace.graph.GraphException;
import io.javalin.http.Context;

/** Whether the process lives, and whether it can answer. */
final class Health {

    private final StatementRunner runner;
    private final Readiness readiness;

    Health(StatementRunner runner, Readiness readiness) {
        this.runner = runner;
        this.readiness = readiness;
    }

    void live(Context context) {
        up(context);
    }

    void ready(Context context) {
        if (!readiness.isReady()) {
            throw new RefusedRequest(Problem.of(
                            ProblemKind.NOT_READY, "waiting for " + readiness.waitsFor(), "try again in some seconds")
                    .withHeader("Retry-After", "2"));
        }
        try {
            runner.ping();
        } catch (GraphException.TimedOut e) {
            throw new GraphException.Unavailable("the database does not answer", e);
        }
        up(context);
    }

    private static void up(Context context) {
        context.contentType(AnswerFormat.JSON.contentType()).result(Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("status", "up");
            json.writeEndObject();
        }));
    }
}
