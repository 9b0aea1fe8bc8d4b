package io.github.landtrace.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Binds the YAML front matter of a file strictly: an unknown key or type is a problem with its line. */
final class FrontMatter {

    private static final Set<String> PARAMETER_KEYS =
            Set.of("type", "required", "default", "min", "max", "enum", "record", "pattern", "description", "derive");
    private static final Set<String> COLUMN_KEYS = Set.of("type", "nullable", "description");

    private final YamlMap yaml;
    private final Problems problems;

    FrontMatter(YamlMap yaml, Kind kind, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
        yaml.refuseOtherThan(kind.allowedKeys(), kind::allows);
        yaml.demand(kind.required());
    }

    String text(String key) {
        String text = yaml.text(key);
        return text == null ? "" : text;
    }

    int lineOf(String key) {
        return yaml.lineOf(key);
    }

    @Nullable
    Stability stability() {
        String word = yaml.text("stability");
        return word == null ? null : oneOf(Stability.values(), word, "stability", yaml.lineOf("stability"));
    }

    Map<String, String> exceptions() {
        Map<String, String> exceptions = new LinkedHashMap<>();
        for (String key : List.of("cartesian", "scan")) {
            String reason = yaml.text(key);
            if (reason != null) {
                exceptions.put(key, reason);
            }
        }
        return exceptions;
    }

    /** {@return the declared parameters; examples are those of the {@code :param} lines} */
    List<Parameter> parameters(Map<String, @Nullable Object> examples) {
        List<Parameter> parameters = new ArrayList<>();
        YamlMap params = yaml.map("params");
        if (params == null) {
            return parameters;
        }
        for (String name : params.keys()) {
            YamlMap map = params.map(name);
            if (map != null) {
                map.refuseOtherThan(PARAMETER_KEYS);
                map.demand(List.of("type"));
                parameters.add(parameter(name, map, params, examples.get(name)));
            }
        }
        return parameters;
    }

    private Parameter parameter(String name, YamlMap map, YamlMap params, @Nullable Object example) {
        int line = params.lineOf(name);
        String word = map.text("type");
        ParameterType type = word == null ? null : oneOf(ParameterType.values(), word, "type", map.lineOf("type"));
        Object defaultValue = map.value("default");
        boolean required = map.truth("required");
        if (type != null && example != null && !type.accepts(example)) {
            problems.add(line, "the :param example of \"" + name + "\" is " + example, "give a " + type.word());
        }
        if (type != null && defaultValue != null && !type.accepts(defaultValue)) {
            problems.add(line, "the default of \"" + name + "\" is " + defaultValue, "give a " + type.word());
        }
        if (required && defaultValue != null) {
            problems.add(line, "\"" + name + "\" is required and has a default", "keep one of the two");
        }
        return new Parameter(
                name,
                type == null ? ParameterType.STRING : type,
                required,
                defaultValue,
                DerivedReader.read(name, map, params, problems),
                map.number("min"),
                map.number("max"),
                map.texts("enum"),
                map.texts("record"),
                map.text("pattern"),
                map.text("description"),
                example);
    }

    /** {@return what is computed, or null; that and what it fetches stand together} */
    @Nullable
    Computation computation() {
        String word = yaml.text("compute");
        List<Column> fetches = columns("fetches");
        if (word == null) {
            if (!fetches.isEmpty()) {
                problems.add(yaml.lineOf("fetches"), "\"fetches\" without \"compute\"", "add compute, or remove it");
            }
            return null;
        }
        if (fetches.isEmpty()) {
            problems.add(yaml.lineOf("compute"), "\"compute\" without \"fetches\"", "list what the statement returns");
        }
        ComputeKind kind = ComputeKind.named(word).orElse(null);
        if (kind == null) {
            String words =
                    Stream.of(ComputeKind.values()).map(ComputeKind::word).collect(Collectors.joining(", "));
            problems.add(yaml.lineOf("compute"), "unknown compute \"" + word + "\"", "use one of " + words);
            return null;
        }
        return new Computation(kind, fetches);
    }

    /** {@return the columns that a key lists} */
    List<Column> columns(String key) {
        List<Column> columns = new ArrayList<>();
        YamlMap map = yaml.map(key);
        if (map == null) {
            return columns;
        }
        for (String name : map.keys()) {
            YamlMap column = map.map(name);
            if (column != null) {
                column.refuseOtherThan(COLUMN_KEYS);
                column.demand(List.of("type"));
                String word = column.text("type");
                ColumnType type = word == null ? null : oneOf(ColumnType.values(), word, "type", column.lineOf("type"));
                columns.add(new Column(
                        name,
                        type == null ? ColumnType.STRING : type,
                        column.truth("nullable"),
                        column.text("description")));
            }
        }
        return columns;
    }

    Writes writes() {
        YamlMap map = yaml.map("writes");
        return map == null ? Writes.NOTHING : WritesReader.read(map, problems);
    }

    List<Asked> asks(List<Parameter> parameters, List<Column> columns) {
        return AskedReader.read(
                yaml,
                parameters.stream().map(Parameter::name).collect(Collectors.toSet()),
                columns.stream().map(Column::name).collect(Collectors.toSet()),
                problems);
    }

    /** {@return what the parameters demand of each other} */
    List<Requirement> requires(List<Parameter> parameters) {
        return RequirementReader.read(yaml, parameters, problems);
    }

    RuleFacts rule() {
        return RuleReader.read(yaml, problems);
    }

    private <E extends Enum<E>> @Nullable E oneOf(E[] values, String word, String what, int line) {
        for (E value : values) {
            if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
                return value;
            }
        }
        problems.add(
                line,
                "unknown " + what + " \"" + word + "\"",
                "use one of "
                        + Stream.of(values)
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")));
        return null;
    }
}
