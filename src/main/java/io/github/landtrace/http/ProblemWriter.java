package io.github.landtrace.http;

import io.github.landtrace.catalogue.Violation;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests that failed: with a problem while nothing was sent, else not at all: the connection is cut already. */
final class ProblemWriter {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);

    private ProblemWriter() {}

    static void answer(Exception thrown, Context context) {
        Problem problem = ErrorMapper.problem(thrown);
        log(problem, thrown);
        if (ResponseBody.isStarted(context)) {
            RequestTracking.markCut(context);
            return;
        }
        boolean asksForMethods =
                context.method().equals(HandlerType.OPTIONS) && problem.kind() == ProblemKind.METHOD_NOT_ALLOWED;
        problem.headers().forEach(context::header);
        if (asksForMethods) {
            context.status(ErrorMapper.noContent()).result(new byte[0]);
            return;
        }
        int status = ErrorMapper.status(problem.kind());
        context.status(status)
                .contentType(MEDIA_TYPE)
                .result(bytes(problem, status, context.path(), RequestTracking.requestId(context)));
    }

    /** Answers a request that failed with an error of the virtual machine, such as memory that ran out. */
    static void answer(HttpServletResponse response, Error error) {
        LOG.error("fatal error", error);
        if (!response.isCommitted()) {
            Problem problem = ErrorMapper.problem(error);
            try {
                response.setContentType(MEDIA_TYPE);
                response.getOutputStream()
                        .write(bytes(
                                problem,
                                ErrorMapper.status(problem.kind()),
                                null,
                                response.getHeader(RequestTracking.HEADER)));
            } catch (IOException e) {
                LOG.debug("the client is gone", e);
            }
        }
    }

    private static void log(Problem problem, Exception thrown) {
        if (thrown instanceof UncheckedIOException) {
            LOG.debug("the client is gone", thrown);
        } else if (problem.kind() == ProblemKind.INTERNAL) {
            LOG.error("request failed", thrown);
        } else if (problem.kind() == ProblemKind.DATABASE_AWAY || problem.kind() == ProblemKind.TIMED_OUT) {
            LOG.warn("{}", thrown.getMessage());
        } else {
            LOG.debug("request refused: {}", problem.detail());
        }
    }

    static byte[] bytes(Problem problem, int status, @Nullable String instance, @Nullable String requestId) {
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("type", problem.kind().type());
            json.writeStringField("title", problem.kind().title());
            json.writeNumberField("status", status);
            json.writeStringField("detail", problem.detail());
            field(json, "instance", instance);
            field(json, "requestId", requestId);
            field(json, "got", problem.got());
            field(json, "allowed", problem.allowed());
            field(json, "next", problem.next());
            if (!problem.violations().isEmpty()) {
                json.writeArrayFieldStart("violations");
                for (Violation violation : problem.violations()) {
                    json.writeStartObject();
                    json.writeStringField("parameter", violation.parameter());
                    json.writeStringField("got", violation.got());
                    json.writeStringField("allowed", violation.allowed());
                    json.writeStringField("next", violation.next());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private static void field(com.fasterxml.jackson.core.JsonGenerator json, String name, @Nullable String value)
            throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
