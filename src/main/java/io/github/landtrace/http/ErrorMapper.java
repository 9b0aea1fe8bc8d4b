package io.github.landtrace.http;

import io.github.landtrace.catalogue.InvalidArguments;
import io.github.landtrace.graph.GraphException;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.TreeSet;

/** Turns whatever was thrown into a problem, and problems into HTTP statuses, which stand nowhere else. */
final class ErrorMapper {

    private static final String RETRY_SOON = "1";
    private static final String RETRY_LATER = "5";

    private ErrorMapper() {}

    /** {@return the status that a kind of problem is answered with} */
    static int status(ProblemKind kind) {
        return switch (kind) {
            case INVALID_ARGUMENTS, INVALID_BODY, UNREADABLE_REQUEST -> 400;
            case NOT_FOUND -> 404;
            case METHOD_NOT_ALLOWED -> 405;
            case NOT_ACCEPTABLE -> 406;
            case BODY_TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case MISDIRECTED -> 421;
            case INTERNAL -> 500;
            case DATABASE_AWAY, BUSY, NOT_READY -> 503;
            case TIMED_OUT -> 504;
        };
    }

    /** {@return the status that says that something is kept} */
    static int created() {
        return 201;
    }

    /** {@return the status of an answer without a body} */
    static int noContent() {
        return 204;
    }

    /** {@return the status that says that what the client has is still good} */
    static int notModified() {
        return 304;
    }

    /** {@return what to tell the client; of unexpected faults nothing but that they happened} */
    static Problem problem(Throwable thrown) {
        if (thrown instanceof RefusedRequest refused) {
            return refused.problem();
        }
        if (thrown instanceof InvalidArguments invalid) {
            return Problem.of(invalid.violations());
        }
        if (thrown instanceof GraphException failure) {
            return problem(failure);
        }
        if (thrown instanceof HttpResponseException response) {
            return problem(response);
        }
        return internal();
    }

    private static Problem problem(GraphException failure) {
        if (failure instanceof GraphException.TimedOut) {
            return Problem.of(
                    ProblemKind.TIMED_OUT,
                    failure.getMessage() + " and was stopped",
                    "ask for less: a shorter interval, a smaller depth or limit");
        }
        if (failure instanceof GraphException.Busy) {
            return Problem.of(ProblemKind.BUSY, String.valueOf(failure.getMessage()), "try again in a second")
                    .withHeader("Retry-After", RETRY_SOON);
        }
        if (failure instanceof GraphException.Unavailable) {
            return away("the database cannot be reached");
        }
        boolean refusesUs = failure instanceof GraphException.Rejected rejected
                && (rejected.code().contains(".Security.") || rejected.code().contains(".Database."));
        return refusesUs ? away("the database refuses this server") : internal();
    }

    private static Problem away(String detail) {
        return Problem.of(ProblemKind.DATABASE_AWAY, detail, "try again in some seconds; /health/ready tells when")
                .withHeader("Retry-After", RETRY_LATER);
    }

    private static Problem problem(HttpResponseException response) {
        if (response instanceof MethodNotAllowedResponse) {
            var methods = new TreeSet<String>();
            response.getDetails().values().forEach(names -> methods.addAll(java.util.List.of(names.split(", ", -1))));
            methods.add("OPTIONS");
            String allowed = String.join(", ", methods);
            return new Problem(
                    ProblemKind.METHOD_NOT_ALLOWED,
                    "this route does not have that method",
                    null,
                    allowed,
                    "use one of " + allowed,
                    java.util.List.of(),
                    java.util.Map.of("Allow", allowed));
        }
        return switch (response.getStatus()) {
            case 404 ->
                Problem.of(
                        ProblemKind.NOT_FOUND, "there is no such route", "see /docs, or /v1/queries for the queries");
            case 413 -> Problem.of(ProblemKind.BODY_TOO_LARGE, "the body is too large", "send less");
            default -> internal();
        };
    }

    private static Problem internal() {
        return Problem.of(
                ProblemKind.INTERNAL,
                "the request failed for a reason that is not yours",
                "report it with the requestId; the server's log has the details");
    }
}
