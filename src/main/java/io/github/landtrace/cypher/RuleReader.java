package io.github.landtrace.cypher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the front matter of a rule says beyond that of a query. */
final class RuleReader {

    private static final List<String> LEVELS = List.of("HARD", "SOFT");

    private static final int USUAL_REACH = 4;
    private static final int FARTHEST_REACH = 10;

    private RuleReader() {}

    static RuleFacts read(YamlMap yaml, Problems problems) {
        Number version = yaml.number("version");
        String level = orEmpty(yaml.text("level"));
        if (!LEVELS.contains(level)) {
            problems.add(yaml.lineOf("level"), "level is \"" + level + "\"", "use one of " + String.join(", ", LEVELS));
        }
        Map<String, String> guards = guards(yaml);
        List<RuleFacts.Expected> finds = yaml.maps("finds").stream()
                .map(item -> {
                    item.refuseOtherThan(Set.of("subject", "verdict"));
                    item.demand(List.of("subject", "verdict"));
                    return new RuleFacts.Expected(orEmpty(item.text("subject")), orEmpty(item.text("verdict")));
                })
                .toList();
        return new RuleFacts(
                version == null ? 0 : version.longValue(),
                level,
                orEmpty(yaml.text("subject")),
                reach(yaml, problems),
                through(yaml, problems),
                yaml.texts("legalBasis"),
                guards,
                yaml.texts("falsePositives"),
                finds);
    }

    private static int reach(YamlMap yaml, Problems problems) {
        Number reach = yaml.number("reach");
        if (reach == null) {
            return USUAL_REACH;
        }
        if (reach.longValue() < RuleFacts.EVERYTHING || reach.longValue() > FARTHEST_REACH) {
            problems.add(
                    yaml.lineOf("reach"),
                    "reach is " + reach,
                    "write a number of relationships up to " + FARTHEST_REACH
                            + ", or 0 when the rule compares what nothing connects");
        }
        return reach.intValue();
    }

    private static List<String> through(YamlMap yaml, Problems problems) {
        List<String> through = yaml.texts("through");
        through.stream()
                .filter(label -> !RuleFacts.BACKGROUND.contains(label))
                .forEach(label -> problems.add(
                        yaml.lineOf("through"),
                        "through names \"" + label + "\"",
                        "use some of " + String.join(", ", RuleFacts.BACKGROUND)));
        return through;
    }

    private static Map<String, String> guards(YamlMap yaml) {
        Map<String, String> guards = new LinkedHashMap<>();
        YamlMap map = yaml.map("guards");
        if (map != null) {
            map.keys().forEach(name -> guards.put(name, orEmpty(map.text(name))));
        }
        return guards;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
