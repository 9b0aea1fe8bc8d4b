package io.github.landtrace.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One YAML mapping that knows its lines. Every accessor reports what is wrong and answers with something harmless, so
 * that reading goes on and all problems come out together.
 */
final class YamlMap {

    private final String where;
    private final int line;
    private final int firstLine;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Problems problems;

    private YamlMap(String where, MappingNode node, int firstLine, Problems problems) {
        this.where = where;
        this.firstLine = firstLine;
        this.line = lineOf(node);
        this.problems = problems;
        for (NodeTuple tuple : node.getValue()) {
            String key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (entries.put(key, tuple) != null) {
                problems.add(lineOf(tuple.getKeyNode()), "\"" + key + "\" stands twice in " + where, "give it once");
            }
        }
    }

    /**
     * @param where how messages name the mapping
     * @param firstLine line of the file on which the YAML begins
     */
    static @Nullable YamlMap of(String where, @Nullable Node node, int firstLine, int line, Problems problems) {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(where, mapping, firstLine, problems);
        }
        problems.add(line, where + " is not a mapping", "write it as \"key: value\" lines");
        return null;
    }

    void refuseOtherThan(String allowed, java.util.function.Predicate<String> isAllowed) {
        entries.forEach((key, tuple) -> {
            if (!isAllowed.test(key)) {
                problems.add(
                        lineOf(tuple.getKeyNode()), "unknown key \"" + key + "\" in " + where, "use one of " + allowed);
            }
        });
    }

    void refuseOtherThan(Set<String> allowed) {
        refuseOtherThan(String.join(", ", allowed.stream().sorted().toList()), allowed::contains);
    }

    void demand(List<String> keys) {
        for (String key : keys) {
            if (!entries.containsKey(key)) {
                problems.add(line, where + " lacks \"" + key + "\"", "add it");
            }
        }
    }

    Set<String> keys() {
        return entries.keySet();
    }

    int lineOf(String key) {
        NodeTuple tuple = entries.get(key);
        return tuple == null ? line : lineOf(tuple.getKeyNode());
    }

    @Nullable
    String text(String key) {
        Node node = valueNode(key);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        problems.add(lineOf(key), "\"" + key + "\" of " + where + " is no text", "write one value");
        return null;
    }

    List<String> texts(String key) {
        Node node = valueNode(key);
        List<String> values = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof ScalarNode scalar) {
                    values.add(scalar.getValue());
                } else {
                    problems.add(lineOf(item), "an item of \"" + key + "\" is no text", "write a list of texts");
                }
            }
        } else if (node != null) {
            problems.add(lineOf(key), "\"" + key + "\" of " + where + " is no list", "write [a, b] or \"- a\" lines");
        }
        return values;
    }

    boolean truth(String key) {
        Node node = valueNode(key);
        Object value = node == null ? Boolean.FALSE : plain(node);
        if (value instanceof Boolean truth) {
            return truth;
        }
        problems.add(lineOf(key), "\"" + key + "\" of " + where + " is \"" + value + "\"", "write true or false");
        return false;
    }

    @Nullable
    Number number(String key) {
        Object value = value(key);
        if (value == null || value instanceof Number) {
            return (Number) value;
        }
        problems.add(lineOf(key), "\"" + key + "\" of " + where + " is \"" + value + "\"", "write a number");
        return null;
    }

    /** {@return the value as YAML types it, integers as Long} */
    @Nullable
    Object value(String key) {
        Node node = valueNode(key);
        return node == null ? null : plain(node);
    }

    @Nullable
    YamlMap map(String key) {
        Node node = valueNode(key);
        return node == null ? null : of("\"" + key + "\" of " + where, node, firstLine, lineOf(key), problems);
    }

    List<YamlMap> maps(String key) {
        Node node = valueNode(key);
        List<YamlMap> maps = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                YamlMap map = of("an item of \"" + key + "\"", item, firstLine, lineOf(item), problems);
                if (map != null) {
                    maps.add(map);
                }
            }
        } else if (node != null) {
            problems.add(lineOf(key), "\"" + key + "\" of " + where + " is no list", "write \"- key: value\" items");
        }
        return maps;
    }

    private @Nullable Node valueNode(String key) {
        NodeTuple tuple = entries.get(key);
        return tuple == null ? null : tuple.getValueNode();
    }

    private static @Nullable Object plain(Node node) {
        Object value = new PlainConstructor().construct(node);
        return value instanceof Integer integer ? (Object) integer.longValue() : value;
    }

    private int lineOf(Node node) {
        return firstLine + node.getStartMark().getLine();
    }

    /** SnakeYAML's safe constructor for a node that was composed already. */
    private static final class PlainConstructor extends SafeConstructor {
        PlainConstructor() {
            super(new org.yaml.snakeyaml.LoaderOptions());
        }

        @Nullable
        Object construct(Node node) {
            return constructObject(node);
        }
    }
}
