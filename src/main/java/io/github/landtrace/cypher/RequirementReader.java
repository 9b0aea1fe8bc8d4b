package io.github.landtrace.cypher;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code requires}: what parameters demand of each other. */
final class RequirementReader {

    private static final String KEY = "requires";
    private static final Set<String> FORMS =
            Stream.of(Requirement.Form.values()).map(Requirement.Form::word).collect(Collectors.toSet());
    private static final Set<ParameterType> COMPARABLE =
            EnumSet.of(ParameterType.DATE, ParameterType.DATETIME, ParameterType.INTEGER, ParameterType.NUMBER);

    private RequirementReader() {}

    static List<Requirement> read(YamlMap yaml, List<Parameter> declared, Problems problems) {
        Map<String, Parameter> byName =
                declared.stream().collect(Collectors.toMap(Parameter::name, Function.identity()));
        List<Requirement> requirements = new ArrayList<>();
        for (YamlMap item : yaml.maps(KEY)) {
            item.refuseOtherThan(FORMS);
            for (Requirement.Form form : Requirement.Form.values()) {
                if (item.keys().contains(form.word())) {
                    List<String> names = item.texts(form.word());
                    check(form, names, byName, item.lineOf(form.word()), problems);
                    requirements.add(new Requirement(form, names));
                }
            }
        }
        return requirements;
    }

    private static void check(
            Requirement.Form form, List<String> names, Map<String, Parameter> declared, int line, Problems problems) {
        String what = "\"" + form.word() + "\" of \"" + KEY + "\"";
        if (names.size() < 2) {
            problems.add(line, what + " names " + names, "name two parameters or more");
        }
        for (String name : names) {
            if (!declared.containsKey(name)) {
                problems.add(
                        line,
                        what + " names \"" + name + "\"",
                        "use some of "
                                + String.join(
                                        ", ",
                                        declared.keySet().stream().sorted().toList()));
            }
        }
        Set<ParameterType> types = names.stream()
                .map(declared::get)
                .filter(parameter -> parameter != null)
                .map(Parameter::type)
                .collect(Collectors.toSet());
        if (form == Requirement.Form.ORDERED && (types.size() > 1 || !COMPARABLE.containsAll(types))) {
            problems.add(line, what + " compares " + names, "name parameters of one type: dates, instants or numbers");
        }
    }
}
