package io.github.landtrace.http;

import io.github.landtrace.catalogue.Violation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One problem as RFC 9457 has it, with what was got, what is allowed and what to do next.
 *
 * @param detail one sentence for people
 * @param violations every single violation, when arguments are at fault
 * @param headers further headers of the answer, such as {@code Retry-After}
 */
record Problem(
        ProblemKind kind,
        String detail,
        @Nullable String got,
        @Nullable String allowed,
        @Nullable String next,
        List<Violation> violations,
        Map<String, String> headers) {

    Problem {
        violations = List.copyOf(violations);
        headers = Map.copyOf(headers);
    }

    static Problem of(ProblemKind kind, String detail, String got, String allowed, String next) {
        return new Problem(kind, detail, got, allowed, next, List.of(), Map.of());
    }

    static Problem of(ProblemKind kind, String detail, String next) {
        return new Problem(kind, detail, null, null, next, List.of(), Map.of());
    }

    static Problem of(List<Violation> violations) {
        Violation first = violations.get(0);
        String detail =
                String.join("; ", violations.stream().map(Violation::message).toList());
        return new Problem(
                ProblemKind.INVALID_ARGUMENTS,
                detail,
                first.got(),
                first.allowed(),
                first.next(),
                violations,
                Map.of());
    }

    /** @param violations which ids there are no records of */
    static Problem notFound(String detail, List<Violation> violations) {
        Violation first = violations.get(0);
        return new Problem(
                ProblemKind.NOT_FOUND, detail, first.got(), first.allowed(), first.next(), violations, Map.of());
    }

    Problem withHeader(String name, String value) {
        return new Problem(kind, detail, got, allowed, next, violations, Map.of(name, value));
    }
}
