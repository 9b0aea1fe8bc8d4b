package io.github.landtrace.http;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.detect.Reviews;
import io.github.landtrace.graph.Row;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Takes what somebody decided about a finding. */
final class ReviewRoute {

    private static final String EXAMPLE =
            "{\"decision\": \"DISMISSED\", \"reason\": \"The lease was signed by the head\", \"by\": \"Ms Li\"}";

    private final Catalogue catalogue;
    private final StatementRunner runner;

    ReviewRoute(Catalogue catalogue, StatementRunner runner) {
        this.catalogue = catalogue;
        this.runner = runner;
    }

    void review(Context context) {
        Negotiation.requireJson(context);
        String id = context.pathParam("id");
        Map<String, ?> given = BodyArguments.of(context, EXAMPLE);
        Row review = runner.with(
                        SystemFiles.REVIEW,
                        (graph, timeout) -> new Reviews(graph, catalogue, Clock.systemUTC()).review(id, given, timeout))
                .orElseThrow(() -> NotFound.of("finding", id, List.of(), "/v1/findings"));
        context.status(ErrorMapper.created())
                .contentType(AnswerFormat.JSON.contentType())
                .result(Json.bytes(generator -> JsonRows.write(generator, review)));
    }
}
