package io.github.landtrace.catalogue;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.cypher.Requirement;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tries on bound arguments what the parameters of a file demand of each other. */
final class Demands {

    private static final String NOTHING = "nothing";

    private Demands() {}

    /** {@return what is violated, leaving out what speaks of an argument that cannot be used anyway} */
    static List<Violation> violated(CypherFile file, Map<String, @Nullable Object> bound, List<Violation> violations) {
        List<String> refused = violations.stream().map(Violation::parameter).toList();
        List<Violation> found = new ArrayList<>();
        for (Requirement requirement : file.requires()) {
            if (requirement.parameters().stream().noneMatch(refused::contains)) {
                switch (requirement.form()) {
                    case ORDERED -> order(requirement.parameters(), bound, found);
                    case TOGETHER -> together(requirement.parameters(), bound, found);
                    case ANY_OF -> anyOf(file, requirement.parameters(), bound, found);
                }
            }
        }
        return found;
    }

    private static void order(List<String> names, Map<String, @Nullable Object> bound, List<Violation> found) {
        String before = null;
        for (String name : names) {
            Object value = bound.get(name);
            Object earlier = before == null ? null : bound.get(before);
            if (value != null && earlier != null && isAfter(earlier, value)) {
                found.add(new Violation(
                        name,
                        value.toString(),
                        "no less than " + before + ", which is " + earlier,
                        "exchange " + before + " and " + name + ", or correct one of them"));
            }
            before = value == null ? before : name;
        }
    }

    private static boolean isAfter(Object earlier, Object later) {
        if (earlier instanceof ZonedDateTime first && later instanceof ZonedDateTime second) {
            return first.toInstant().isAfter(second.toInstant());
        }
        if (earlier instanceof LocalDate first && later instanceof LocalDate second) {
            return first.isAfter(second);
        }
        return earlier instanceof Number first
                && later instanceof Number second
                && first.doubleValue() > second.doubleValue();
    }

    private static void together(List<String> names, Map<String, @Nullable Object> bound, List<Violation> found) {
        List<String> given =
                names.stream().filter(name -> bound.get(name) != null).toList();
        for (String name : names) {
            if (!given.isEmpty() && !given.contains(name)) {
                String others = String.join(" and ", given);
                found.add(new Violation(
                        name,
                        NOTHING,
                        "given together with " + others,
                        "give " + name + " too, or leave out " + others));
            }
        }
    }

    private static void anyOf(
            CypherFile file, List<String> names, Map<String, @Nullable Object> bound, List<Violation> found) {
        if (names.stream().allMatch(name -> bound.get(name) == null)) {
            String others = String.join(" or ", names.subList(1, names.size()));
            found.add(new Violation(
                    names.get(0),
                    NOTHING,
                    "given, or else " + others,
                    "give " + String.join(" or ", names) + example(file, names)));
        }
    }

    private static String example(CypherFile file, List<String> names) {
        return file.parameters().stream()
                .filter(parameter -> names.contains(parameter.name()) && parameter.example() != null)
                .findFirst()
                .map(Demands::shown)
                .orElse("");
    }

    private static String shown(Parameter parameter) {
        return ", for example " + parameter.name() + "=" + parameter.example();
    }
}
