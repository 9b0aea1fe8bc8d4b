package io.github.landtrace.http;

import java.util.Locale;

/** What can go wrong with a request; each is one {@code type} of problem answers. */
enum ProblemKind {
    INVALID_ARGUMENTS(
            "The arguments cannot be used",
            "A parameter is missing, unknown, repeated, of the wrong type or out of bounds. Every violation is listed."),
    INVALID_BODY("The body cannot be read", "The body is not one JSON object in UTF-8."),
    BODY_TOO_LARGE("The body is too large", "The body is longer than this server reads."),
    UNSUPPORTED_MEDIA_TYPE("The body has the wrong type", "Bodies are sent as application/json."),
    NOT_ACCEPTABLE("No acceptable form", "None of the forms that the client accepts can be given."),
    NOT_FOUND("Not found", "There is no such route, query, rule, finding or record."),
    METHOD_NOT_ALLOWED("The method is not allowed", "The Allow header lists the methods of this route."),
    MISDIRECTED(
            "The request is for another host",
            "A server on the loopback address answers only under its own names, so that foreign web pages cannot read it."),
    TIMED_OUT("The query took too long", "The query was stopped at its deadline."),
    DATABASE_AWAY("The database cannot answer", "The database cannot be reached or refuses to answer for now."),
    BUSY("Too many queries are running", "The query was not started; try again shortly."),
    NOT_READY("The server is not ready", "The server is still starting."),
    UNREADABLE_REQUEST("The request cannot be read", "The request is not well-formed HTTP or is over a size limit."),
    INTERNAL("Something went wrong here", "The fault is in the server; its log has the details under the request id.");

    private final String title;
    private final String meaning;

    ProblemKind(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** {@return the name in URIs, such as {@code timed-out}} */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the URI reference that identifies the kind and leads to its explanation} */
    String type() {
        return "/problems#" + id();
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }
}
