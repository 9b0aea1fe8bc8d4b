package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.Asked;
import io.github.landtrace.cypher.Column;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Parameter;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Tells people what can be asked. */
final class QueryHelp {

    private static final int WIDEST = 90;

    private QueryHelp() {}

    static void list(Catalogue catalogue, PrintWriter out) {
        new TextTable(List.of("query", "answers"), WIDEST)
                .print(
                        catalogue.queries().stream()
                                .map(query -> List.of(query.id(), query.title()))
                                .toList(),
                        out);
    }

    static void about(CypherFile query, PrintWriter out) {
        out.println(query.title());
        out.println();
        out.println(query.description());
        out.println();
        new TextTable(List.of("parameter", "type", "default", "example", "meaning"), WIDEST)
                .print(query.parameters().stream().map(QueryHelp::row).toList(), out);
        query.requires().forEach(requirement -> out.println(requirement.sentence()));
        out.println();
        new TextTable(List.of("column", "type", "meaning"), WIDEST)
                .print(query.columns().stream().map(QueryHelp::row).toList(), out);
        if (!query.asks().isEmpty()) {
            out.println();
            new TextTable(List.of("asked", "with"), WIDEST)
                    .print(query.asks().stream().map(QueryHelp::row).toList(), out);
        }
    }

    private static List<String> row(Parameter parameter) {
        return List.of(
                parameter.name(),
                parameter.type().word(),
                parameter.required()
                        ? "required"
                        : parameter.defaultValue() == null ? "" : String.valueOf(parameter.defaultValue()),
                parameter.example() == null ? "" : String.valueOf(parameter.example()),
                parameter.description() == null ? "" : parameter.description());
    }

    private static List<String> row(Asked asked) {
        return List.of(asked.question(), arguments(asked));
    }

    /** {@return the arguments as they are typed: name=value, parted by spaces; what is null is left out} */
    static String arguments(Asked asked) {
        return asked.with().entrySet().stream()
                .filter(argument -> argument.getValue() != null)
                .map(argument -> argument.getKey() + "=" + argument.getValue())
                .collect(Collectors.joining(" "));
    }

    private static List<String> row(Column column) {
        return List.of(column.name(), column.type().word(), column.description() == null ? "" : column.description());
    }
}
