package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Writes;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GraphStyleTest {

    /** Labels that stand beside one that says what a node is. */
    private static final Set<String> SHARED = Set.of("Record", "Party", "Event");

    private static final Pattern RULE = Pattern.compile("([a-z]+(?:\\.\\w+)?) \\{\\n(.*?)\\n\\}", Pattern.DOTALL);
    private static final Pattern CAPTION = Pattern.compile("caption: \"([^\"]*)\"");
    private static final Pattern PROPERTY = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, String> RULES = new LinkedHashMap<>();
    private static final Map<String, Set<String>> PROPERTIES_OF_LABEL = new TreeMap<>();
    private static final Map<String, Set<String>> PROPERTIES_OF_TYPE = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (var resource = Objects.requireNonNull(GraphStyleTest.class.getResourceAsStream("style.grass"))) {
            Matcher rule = RULE.matcher(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
            while (rule.find()) {
                assertThat(RULES.put(rule.group(1), rule.group(2)))
                        .as("one rule for %s", rule.group(1))
                        .isNull();
            }
        }
        Catalogue catalogue = Catalogue.load(SampleDatabase.home().resolve("cypher"));
        catalogue.all().stream().map(CypherFile::writes).forEach(GraphStyleTest::declare);
    }

    private static void declare(Writes writes) {
        for (Writes.Nodes nodes : writes.nodes()) {
            for (String label : nodes.labels()) {
                Set<String> properties = PROPERTIES_OF_LABEL.computeIfAbsent(label, unused -> new HashSet<>());
                properties.add(nodes.key());
                properties.addAll(nodes.properties());
            }
        }
        for (Writes.Relationships relationships : writes.relationships()) {
            Set<String> properties =
                    PROPERTIES_OF_TYPE.computeIfAbsent(relationships.type(), unused -> new HashSet<>());
            properties.addAll(relationships.key());
            properties.addAll(relationships.properties());
        }
    }

    @Test
    void hasARuleForEveryLabelAndNoOther() {
        Set<String> styled = new TreeSet<>();
        RULES.keySet().stream().filter(name -> name.startsWith("node.")).forEach(name -> styled.add(name.substring(5)));

        assertThat(styled).isEqualTo(PROPERTIES_OF_LABEL.keySet());
    }

    @Test
    void givesEveryLabelAColourOfItsOwn() {
        Map<String, String> labelOfColour = new TreeMap<>();
        PROPERTIES_OF_LABEL.keySet().stream()
                .filter(label -> !SHARED.contains(label))
                .forEach(label -> {
                    String other = labelOfColour.put(value(RULES.get("node." + label), "color"), label);
                    assertThat(other).as("colour of %s", label).isNull();
                });
    }

    @Test
    void givesSharedLabelsFirstSoThatTheOthersWin() {
        assertThat(RULES.keySet()).startsWith("node", "relationship", "node.Record", "node.Party", "node.Event");
    }

    @Test
    void captionsNodesByPropertiesThatTheyHave() {
        PROPERTIES_OF_LABEL.forEach((label, properties) -> assertThat(captioned("node." + label))
                .as("caption of %s", label)
                .isNotEmpty()
                .isSubsetOf(with(properties, "id")));
    }

    @Test
    void captionsRelationshipsByPropertiesThatTheyHave() {
        RULES.keySet().stream().filter(name -> name.startsWith("relationship.")).forEach(name -> {
            String type = name.substring("relationship.".length());
            assertThat(PROPERTIES_OF_TYPE).containsKey(type);
            assertThat(captioned(name)).as("caption of %s", type).isSubsetOf(PROPERTIES_OF_TYPE.get(type));
        });
    }

    @Test
    void canBeReadByWhoeverSeesLittleContrast() {
        RULES.forEach((name, rule) -> {
            if (name.startsWith("node.") && !SHARED.contains(name.substring(5))) {
                double one = luminance(value(rule, "color"));
                double other = luminance(value(rule, "text-color-internal"));
                assertThat((Math.max(one, other) + .05) / (Math.min(one, other) + .05))
                        .as("contrast of %s", name)
                        .isGreaterThanOrEqualTo(4.5);
            }
        });
    }

    /** Earlier versions have what their record had; of that only the id is sure. */
    private static Set<String> with(Set<String> properties, String more) {
        Set<String> all = new HashSet<>(properties);
        all.add(more);
        return all;
    }

    private static Set<String> captioned(String name) {
        Set<String> properties = new TreeSet<>();
        Matcher caption = CAPTION.matcher(RULES.getOrDefault(name, ""));
        if (caption.find()) {
            // Browser cuts a rule at semicolons and colons.
            assertThat(caption.group(1)).doesNotContain(":", ";", "'");
            Matcher property = PROPERTY.matcher(caption.group(1));
            while (property.find()) {
                properties.add(property.group(1));
            }
        }
        return properties;
    }

    private static String value(String rule, String key) {
        Matcher value = Pattern.compile("(?m)^\\s*" + key + ": (.*);$").matcher(rule);
        assertThat(value.find()).as(key + " in " + rule).isTrue();
        return value.group(1);
    }

    /** As WCAG reckons it. */
    private static double luminance(String colour) {
        double[] channels = new double[3];
        for (int at = 0; at < 3; at++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * at, 3 + 2 * at), 16) / 255.0;
            channels[at] = part <= .03928 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
        }
        return .2126 * channels[0] + .7152 * channels[1] + .0722 * channels[2];
    }
}
