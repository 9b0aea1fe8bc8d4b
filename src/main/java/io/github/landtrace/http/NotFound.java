package io.github.landtrace.http;

import java.util.List;

/** Refusals of names and ids that nothing goes by. */
final class NotFound {

    private NotFound() {}

    /**
     * {@return a refusal}
     *
     * @param what the kind of thing, such as {@code "query"}
     * @param nearest what may have been meant
     * @param list where all of the kind are listed
     */
    static RefusedRequest of(String what, String id, List<String> nearest, String list) {
        String shown = shown(id);
        String names = String.join(", ", nearest);
        return new RefusedRequest(Problem.of(
                ProblemKind.NOT_FOUND,
                "there is no " + what + " \"" + shown + "\"",
                shown,
                nearest.isEmpty() ? "an id of a " + what : names,
                nearest.isEmpty() ? "see " + list : "did you mean " + names + "? See " + list));
    }

    /** {@return an id as messages show it} */
    static String shown(String id) {
        return id.length() > 100 ? id.substring(0, 100) + "…" : id;
    }
}
