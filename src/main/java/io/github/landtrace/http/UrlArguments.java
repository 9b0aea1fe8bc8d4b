package io.github.landtrace.http;

import io.github.landtrace.catalogue.Violation;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.cypher.ParameterType;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The arguments that stand in a URL's query part. */
final class UrlArguments {

    private UrlArguments() {}

    /**
     * {@return the arguments by name: a text, or a list of texts where the file declares one and several are given}
     *
     * @param reserved names that are not arguments
     * @param violations takes what is repeated and what cannot be decoded
     */
    static Map<String, Object> of(Context context, CypherFile file, Set<String> reserved, List<Violation> violations) {
        Map<String, Object> given = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, values) -> {
            if (reserved.contains(name)) {
                return;
            }
            if (values.isEmpty()) {
                violations.add(new Violation(
                        name, "broken percent-encoding", "percent-encoded UTF-8", "encode " + name + " anew"));
            } else if (values.size() > 1 && !takesSeveral(file, name)) {
                violations.add(new Violation(
                        name, values.size() + " values", "given once", "keep one " + name + " and remove the others"));
            }
            if (!values.isEmpty()) {
                given.put(name, values.size() > 1 && takesSeveral(file, name) ? values : values.get(0));
            }
        });
        return given;
    }

    private static boolean takesSeveral(CypherFile file, String name) {
        return file.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::type)
                .anyMatch(type -> type == ParameterType.STRINGS);
    }
}
