package io.github.landtrace.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code asks}: the questions that a query answers. */
final class AskedReader {

    private AskedReader() {}

    static List<Asked> read(YamlMap yaml, Set<String> parameters, Set<String> columns, Problems problems) {
        List<Asked> asked = new ArrayList<>();
        for (YamlMap item : yaml.maps("asks")) {
            item.refuseOtherThan(Set.of("row", "question", "with", "shows"));
            item.demand(List.of("row", "question", "shows"));
            Number row = item.number("row");
            String question = item.text("question");
            List<String> shows = item.texts("shows");
            Map<String, @Nullable Object> with = new LinkedHashMap<>();
            YamlMap arguments = item.map("with");
            if (arguments != null) {
                arguments.keys().forEach(name -> with.put(name, argument(arguments, name)));
            }
            demandKnown(item, "with", with.keySet(), parameters, problems);
            demandKnown(item, "shows", shows, columns, problems);
            asked.add(new Asked(row == null ? 0 : row.intValue(), question == null ? "" : question, with, shows));
        }
        return asked;
    }

    /** As it would be typed: YAML's own types, such as its dates, are not those of the parameters. */
    private static @Nullable Object argument(YamlMap arguments, String name) {
        Object value = arguments.value(name);
        if (value == null) {
            return null;
        }
        return value instanceof List ? arguments.texts(name) : arguments.text(name);
    }

    private static void demandKnown(
            YamlMap item, String key, Iterable<String> names, Set<String> known, Problems problems) {
        for (String name : names) {
            if (!known.contains(name)) {
                problems.add(
                        item.lineOf(key),
                        "\"" + key + "\" names \"" + name + "\"",
                        "use some of "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }
}
