package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Writes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels, types and properties that the mappings and the system's own files declare, and what a statement names.
 *
 * @param labels node labels
 * @param types relationship types
 * @param properties of either
 */
record Vocabulary(Set<String> labels, Set<String> types, Set<String> properties) {

    private static final Pattern QUOTED_OR_COMMENT =
            Pattern.compile("'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LABEL_OR_TYPE = Pattern.compile("[:|&]!?([A-Z][A-Za-z_]*)");
    private static final Pattern PROPERTY = Pattern.compile("(?<![.\\w])([a-zA-Z]\\w*)\\.(\\w+)(?!\\()");
    private static final Pattern MAP_KEY = Pattern.compile("(\\w+)\\s*:(?!:)");
    /** Parts of dates and durations, which look like properties. */
    private static final Set<String> TEMPORAL = Set.of("year", "month", "day", "days", "months", "years");

    /** Maps that are handed to the system's own files, or come from the database's counts: not nodes. */
    private static final Set<String> GIVEN = Set.of("row", "citation", "tried", "counted", "data");

    private static final Pattern NAMESPACE = Pattern.compile("duration|apoc|db|date|datetime|point|index|fulltext");

    static Vocabulary of(Catalogue catalogue) {
        Vocabulary vocabulary = new Vocabulary(new HashSet<>(), new HashSet<>(), new HashSet<>(Set.of("id")));
        for (CypherFile file : catalogue.all()) {
            for (Writes.Nodes nodes : file.writes().nodes()) {
                vocabulary.labels.addAll(nodes.labels());
                vocabulary.properties.add(nodes.key());
                vocabulary.properties.addAll(nodes.properties());
            }
            for (Writes.Relationships links : file.writes().relationships()) {
                vocabulary.types.add(links.type());
                vocabulary.properties.addAll(links.key());
                vocabulary.properties.addAll(links.properties());
            }
        }
        return vocabulary;
    }

    /** {@return what the statement names and nothing declares} */
    List<String> undeclaredIn(CypherFile file) {
        String code = QUOTED_OR_COMMENT.matcher(file.statement()).replaceAll("''");
        Set<String> undeclared = new TreeSet<>();
        Matcher name = LABEL_OR_TYPE.matcher(code);
        while (name.find()) {
            if (!labels.contains(name.group(1)) && !types.contains(name.group(1))) {
                undeclared.add(":" + name.group(1));
            }
        }
        Set<String> keys = new HashSet<>();
        Matcher key = MAP_KEY.matcher(code);
        while (key.find()) {
            keys.add(key.group(1));
        }
        Matcher property = PROPERTY.matcher(code);
        while (property.find()) {
            String owner = property.group(1);
            String used = property.group(2);
            boolean isLocal = keys.contains(used) || TEMPORAL.contains(used) || isGivenRow(file, owner);
            if (!isLocal
                    && !properties.contains(used)
                    && !NAMESPACE.matcher(owner).matches()) {
                undeclared.add(owner + "." + used);
            }
        }
        return List.copyOf(undeclared);
    }

    /** The rows that are handed to a statement have the columns of their table, or what its parameters describe. */
    private static boolean isGivenRow(CypherFile file, String owner) {
        return switch (file.kind()) {
            case IMPORT -> owner.equals("row");
            case SYSTEM -> GIVEN.contains(owner);
            default -> false;
        };
    }
}
