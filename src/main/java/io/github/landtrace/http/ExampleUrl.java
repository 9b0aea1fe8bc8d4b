package io.github.landtrace.http;

import io.github.landtrace.cypher.CypherFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The path under which a query answers with its example. */
public final class ExampleUrl {

    private ExampleUrl() {}

    /** {@return path and query part, from {@code /v1/queries/} on; null, empty and map arguments and lists that are the default are left out} */
    public static String of(CypherFile query) {
        return of(query, query.example());
    }

    /** {@return the same with other arguments} */
    static String of(CypherFile query, Map<String, @Nullable Object> arguments) {
        StringJoiner pairs = new StringJoiner("&", "?", "").setEmptyValue("");
        arguments.forEach((name, value) -> {
            if (value != null && !value.equals("") && !(value instanceof Map) && !isDefaultList(query, name, value)) {
                pairs.add(name + "=" + encoded(text(value)));
            }
        });
        return "/v1/queries/" + query.id() + pairs;
    }

    private static boolean isDefaultList(CypherFile query, String name, Object value) {
        return value instanceof List
                && query.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals(name) && value.equals(parameter.defaultValue()));
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
        return value instanceof ZonedDateTime instant ? ValueWriter.instant(instant) : value.toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
