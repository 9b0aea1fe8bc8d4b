package io.github.landtrace.cypher;

import java.util.List;

/**
 * What several parameters of a file demand of each other.
 *
 * @param parameters two or more; their order matters where they are ordered
 */
public record Requirement(Form form, List<String> parameters) {

    /** What is demanded. */
    public enum Form {
        /** None is after the next; one that is not given, and has no default, is not compared. */
        ORDERED("ordered"),
        /** All are given, or none. */
        TOGETHER("together"),
        /** At least one is given. */
        ANY_OF("anyOf");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        /** {@return the word that files and the API use} */
        public String word() {
            return word;
        }
    }

    public Requirement {
        parameters = List.copyOf(parameters);
    }

    /** {@return one sentence for people} */
    public String sentence() {
        return switch (form) {
                    case ORDERED -> String.join(" must not be after ", parameters);
                    case TOGETHER -> "Give " + String.join(" and ", parameters) + " together, or none of them";
                    case ANY_OF -> "Give at least one of " + String.join(", ", parameters);
                }
                + ".";
    }
}
