package io.github.landtrace.http;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.catalogue.Violation;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Refuses ids that no record has, or only one of another kind. Asked of an answer without rows only, so that an answer with
 * rows pays nothing for it; a record that exists and was not known yet at the instant that was asked for is no reason.
 */
public final class UnknownIds {

    private final Catalogue catalogue;
    private final GraphForm.Reading reading;
    private final NearIds near;

    UnknownIds(Catalogue catalogue, GraphForm.Reading reading) {
        this.catalogue = catalogue;
        this.reading = reading;
        this.near = new NearIds(catalogue, reading);
    }

    /** {@return what the command line says in place of an answer without rows, if anything} */
    public static Optional<String> message(
            Catalogue catalogue,
            Graph graph,
            Duration timeout,
            CypherFile file,
            Map<String, ? extends @Nullable Object> bound) {
        try {
            new UnknownIds(catalogue, GraphForm.Reading.on(graph, timeout)).refuse(file, bound);
            return Optional.empty();
        } catch (RefusedRequest e) {
            Problem problem = e.problem();
            return Optional.of(problem.detail() + "; " + problem.next());
        }
    }

    /**
     * Looks up the ids that a caller gave.
     *
     * @throws RefusedRequest when one of them is of no record of its kind
     */
    void refuse(CypherFile file, Map<String, ? extends @Nullable Object> bound) {
        Map<Parameter, String> given = given(file, bound);
        if (given.isEmpty()) {
            return;
        }
        Map<String, List<?>> labels = labels(List.copyOf(given.values()));
        List<Violation> violations = new ArrayList<>();
        List<String> details = new ArrayList<>();
        given.forEach((parameter, id) -> {
            List<?> found = labels.get(id);
            if (found == null || parameter.record().stream().noneMatch(found::contains)) {
                violations.add(violation(parameter, id, found));
                details.add(detail(parameter, id, found));
            }
        });
        if (!violations.isEmpty()) {
            throw new RefusedRequest(Problem.notFound(String.join("; ", details), violations));
        }
    }

    /** A default that is not there is nothing that the caller got wrong. */
    private static Map<Parameter, String> given(CypherFile file, Map<String, ? extends @Nullable Object> bound) {
        Map<Parameter, String> given = new LinkedHashMap<>();
        for (Parameter parameter : file.parameters()) {
            if (!parameter.record().isEmpty()
                    && bound.get(parameter.name()) instanceof String id
                    && !id.equals(parameter.defaultValue())) {
                given.put(parameter, id);
            }
        }
        return given;
    }

    private Map<String, List<?>> labels(List<String> ids) {
        CypherFile file = catalogue.system(SystemFiles.RECORD_LABELS);
        Map<String, List<?>> labels = new LinkedHashMap<>();
        for (Row row : reading.rows(file, SystemArguments.of(file, Map.of("ids", ids)))) {
            labels.put(String.valueOf(row.get("id")), row.get("labels") instanceof List<?> list ? list : List.of());
        }
        return labels;
    }

    private Violation violation(Parameter parameter, String id, @Nullable List<?> found) {
        String allowed = "the id of " + kinds(parameter);
        if (found != null) {
            return new Violation(
                    parameter.name(),
                    NotFound.shown(id) + ", " + kind(found),
                    allowed,
                    "give the id of " + kinds(parameter) + "; /v1/entities/" + ExampleUrl.encoded(id)
                            + " shows what it is");
        }
        List<String> nearest = near.of(
                id, parameter.record().size() == 1 ? label(parameter.record().get(0)) : "");
        String search = "/v1/search?q=" + ExampleUrl.encoded(NotFound.shown(id));
        return new Violation(
                parameter.name(),
                NotFound.shown(id),
                allowed,
                nearest.isEmpty() ? "see " + search : "did you mean " + String.join(", ", nearest) + "? See " + search);
    }

    private static String detail(Parameter parameter, String id, @Nullable List<?> found) {
        return found == null
                ? "there is no " + names(parameter) + " \"" + NotFound.shown(id) + "\" (" + parameter.name() + ")"
                : NotFound.shown(id) + " is " + kind(found) + ", " + parameter.name() + " takes the id of "
                        + kinds(parameter);
    }

    private static String label(String kind) {
        return kind.equals("Record") ? "" : kind;
    }

    private static String names(Parameter parameter) {
        return parameter.record().stream().map(UnknownIds::words).collect(Collectors.joining(" or "));
    }

    private static String kinds(Parameter parameter) {
        return withArticle(names(parameter));
    }

    private static String withArticle(String words) {
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }

    private static String kind(List<?> labels) {
        String kind = labels.stream()
                .map(String::valueOf)
                .filter(label -> !List.of("Record", "Party", "Event").contains(label))
                .map(UnknownIds::words)
                .collect(Collectors.joining(" "));
        return withArticle(kind.isEmpty() ? "record" : kind);
    }

    /** {@return AdminDivision as admin division} */
    private static String words(String label) {
        return label.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
