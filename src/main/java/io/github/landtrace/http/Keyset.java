package io.github.landtrace.http;

import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.graph.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters by which a statement goes on after a row: {@code afterScore} takes the {@code score} of the last row
 * seen, and so on; all are null on the first page.
 */
final class Keyset {

    private static final String AFTER = "after";

    private Keyset() {}

    private static boolean isKey(Parameter parameter) {
        String name = parameter.name();
        return name.startsWith(AFTER)
                && name.length() > AFTER.length()
                && Character.isUpperCase(name.charAt(AFTER.length()));
    }

    /** {@return whether a statement can go on after a row} */
    static boolean isPaged(CypherFile file) {
        return file.parameters().stream().anyMatch(Keyset::isKey);
    }

    private static String column(Parameter parameter) {
        String name = parameter.name().substring(AFTER.length());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@return the statement with the keyset parameters only, or with all others} */
    static CypherFile part(CypherFile file, boolean keys) {
        List<Parameter> parameters =
                file.parameters().stream().filter(it -> isKey(it) == keys).toList();
        return file.withParameters(parameters);
    }

    /** {@return the keyset values that a row stands for} */
    static Map<String, @Nullable Object> of(CypherFile file, Row row) {
        Map<String, @Nullable Object> keyset = new LinkedHashMap<>();
        file.parameters().stream().filter(Keyset::isKey).forEach(it -> keyset.put(it.name(), row.get(column(it))));
        return keyset;
    }
}
