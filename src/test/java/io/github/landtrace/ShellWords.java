package io.github.landtrace;

import java.util.ArrayList;
import java.util.List;

/** Splits a command line as a shell does, as far as the README needs it: spaces and single quotes. */
final class ShellWords {

    private ShellWords() {}

    static List<String> of(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean isQuoted = false;
        for (char character : (command + " ").toCharArray()) {
            if (character == '\'') {
                isQuoted = !isQuoted;
            } else if (character == ' ' && !isQuoted) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                }
                word.setLength(0);
            } else {
                word.append(character);
            }
        }
        if (isQuoted) {
            throw new IllegalArgumentException("a quote is not closed in: " + command);
        }
        return words;
    }
}
