package io.github.landtrace.http;

import io.github.landtrace.catalogue.Violation;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which form an answer is given in: {@code format=} decides, else the {@code Accept} header. */
final class Negotiation {

    /** Reserved in URLs: no query has a parameter of this name. */
    static final String FORMAT = "format";

    private Negotiation() {}

    /**
     * {@return the form that the client wants}
     *
     * @param violations takes an unknown {@code format=}
     */
    static AnswerFormat format(Context context, List<Violation> violations) {
        List<String> wanted = context.queryParamMap().getOrDefault(FORMAT, List.of());
        String words = String.join(", ", AnswerFormat.words());
        if (wanted.size() > 1) {
            violations.add(new Violation(FORMAT, wanted.size() + " values", "given once", "keep one"));
        }
        if (wanted.isEmpty()) {
            String mediaType = choose(context.header("Accept"), AnswerFormat.mediaTypes());
            return AnswerFormat.values()[AnswerFormat.mediaTypes().indexOf(mediaType)];
        }
        return AnswerFormat.ofWord(wanted.get(0)).orElseGet(() -> {
            violations.add(new Violation(FORMAT, wanted.get(0), "one of " + words, "use format=json"));
            return AnswerFormat.JSON;
        });
    }

    /** Refuses a client that accepts no JSON. */
    static void requireJson(Context context) {
        choose(context.header("Accept"), List.of(AnswerFormat.JSON.mediaType()));
    }

    private static String choose(@Nullable String accept, List<String> offered) {
        return new Accept(accept)
                .best(offered)
                .orElseThrow(() -> new RefusedRequest(Problem.of(
                        ProblemKind.NOT_ACCEPTABLE,
                        "no form that is accepted can be given",
                        String.valueOf(accept),
                        String.join(", ", offered),
                        "accept one of these, or use format=")));
    }
}
