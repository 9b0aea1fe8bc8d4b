package io.github.landtrace.catalogue;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.names.Derived;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Binds what a caller gave to the declared parameters: types, defaults, bounds, and what they demand of each other. */
public final class Arguments {

    private Arguments() {}

    /**
     * Binds arguments.
     *
     * @param given by name: text as it stands in a URL or on a command line, lists of texts, or plain JSON values;
     *     an absent or null value takes the default
     * @return a value for every declared parameter, null where there is none
     * @throws InvalidArguments with every violation
     */
    public static Map<String, @Nullable Object> bind(CypherFile file, Map<String, ?> given) {
        return bind(file, given, List.of());
    }

    /**
     * Binds arguments together with what was found wrong before, so that one answer lists it all.
     *
     * @throws InvalidArguments with the violations found before and those of the arguments
     */
    public static Map<String, @Nullable Object> bind(CypherFile file, Map<String, ?> given, List<Violation> before) {
        List<Violation> violations = new ArrayList<>();
        Map<String, @Nullable Object> bound = new LinkedHashMap<>();
        for (Parameter parameter : file.parameters()) {
            Object value = given.get(parameter.name());
            bound.put(
                    parameter.name(),
                    value == null ? absent(parameter, violations) : read(parameter, value, violations));
        }
        derive(file, bound);
        violations.addAll(Demands.violated(file, bound, violations));
        refuseUnknown(file, given, violations);
        violations.addAll(0, before);
        if (!violations.isEmpty()) {
            throw new InvalidArguments(violations);
        }
        return bound;
    }

    /** Fills in what is made of other arguments and was not given, with an empty text where there is nothing to make. */
    public static void derive(CypherFile file, Map<String, @Nullable Object> bound) {
        for (Parameter parameter : file.parameters()) {
            Derived derived = parameter.derived();
            if (derived != null
                    && Objects.requireNonNullElse(bound.get(parameter.name()), "")
                            .equals("")
                    && bound.get(derived.from()) instanceof String text) {
                // A null would have another type, and the statement a plan of its own.
                bound.put(
                        parameter.name(),
                        Objects.requireNonNullElse(derived.how().of(text, false), ""));
            }
        }
    }

    private static @Nullable Object absent(Parameter parameter, List<Violation> violations) {
        if (parameter.required()) {
            violations.add(new Violation(
                    parameter.name(),
                    "nothing",
                    Bounds.describe(parameter),
                    "give " + parameter.name() + example(parameter)));
        }
        return parameter.defaultValue();
    }

    private static @Nullable Object read(Parameter parameter, Object given, List<Violation> violations) {
        Object value = ArgumentReader.read(parameter.type(), given);
        if (value == null || !Bounds.hold(parameter, value)) {
            violations.add(new Violation(
                    parameter.name(),
                    shown(given),
                    Bounds.describe(parameter),
                    "correct " + parameter.name() + example(parameter)));
            return null;
        }
        return asTheDefault(parameter, value);
    }

    /** A whole number is the same whether it is given or the default, so that what is found with it has the same digest. */
    private static Object asTheDefault(Parameter parameter, Object value) {
        return parameter.defaultValue() instanceof Long && value instanceof Double number && number == Math.rint(number)
                ? (Object) number.longValue()
                : value;
    }

    private static String example(Parameter parameter) {
        Object example = parameter.example() == null && !parameter.allowed().isEmpty()
                ? parameter.allowed().get(0)
                : parameter.example();
        return example == null ? "" : ", for example " + example;
    }

    private static String shown(Object given) {
        String text = String.valueOf(given);
        return text.isEmpty() ? "an empty text" : text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }

    private static void refuseUnknown(CypherFile file, Map<String, ?> given, List<Violation> violations) {
        List<String> names = file.parameters().stream().map(Parameter::name).toList();
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                violations.add(new Violation(
                        name,
                        "a parameter that " + file.id() + " does not have",
                        names.isEmpty() ? "left out: there are no parameters" : "one of " + String.join(", ", names),
                        "remove " + name + closest(name, names)));
            }
        }
    }

    private static String closest(String name, List<String> names) {
        String near = names.stream()
                .filter(known -> known.equalsIgnoreCase(name)
                        || known.startsWith(name)
                        || name.startsWith(known)
                        || known.toLowerCase(java.util.Locale.ROOT).contains(name.toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.joining(" or "));
        return near.isEmpty() ? "" : ", or did you mean " + near + "?";
    }
}
