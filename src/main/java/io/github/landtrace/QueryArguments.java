package io.github.landtrace;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.InvalidArguments;
import io.github.landtrace.catalogue.Violation;
import io.github.landtrace.cypher.CypherFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The arguments of a query as they are typed: {@code name=value}. */
final class QueryArguments {

    private QueryArguments() {}

    /**
     * {@return a value for every parameter}
     *
     * @param violations what is known to be wrong already
     * @throws ParameterException with everything that is wrong
     */
    static Map<String, @Nullable Object> bind(
            CommandLine command, CypherFile query, List<String> given, List<Violation> violations) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String argument : given) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(
                        command,
                        "Got \"" + argument + "\"; write name=value, such as "
                                + query.parameters().get(0).name() + "="
                                + query.parameters().get(0).example());
            }
            String name = argument.substring(0, equals);
            if (arguments.put(name, argument.substring(equals + 1)) != null) {
                throw new ParameterException(command, name + " stands twice; give it once");
            }
        }
        try {
            return Arguments.bind(query, arguments, violations);
        } catch (InvalidArguments e) {
            String all = String.join(
                    System.lineSeparator(),
                    e.violations().stream()
                            .map(violation -> violation.message() + "; " + violation.next())
                            .toList());
            throw new ParameterException(
                    command,
                    all + System.lineSeparator() + "See: landtrace query "
                            + query.id().toLowerCase(Locale.ROOT) + " --about",
                    e);
        }
    }
}
