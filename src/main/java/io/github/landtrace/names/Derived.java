package io.github.landtrace.names;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a column or parameter that is not given is made of another.
 *
 * @param how what is made
 * @param from the name of the other one
 */
public record Derived(Derivation how, String from) {

    /** {@return what {@code pinyin:name} means; empty when it means nothing} */
    public static Optional<Derived> parse(String text) {
        int colon = text.indexOf(':');
        return colon < 1 || colon == text.length() - 1
                ? Optional.empty()
                : Derivation.named(text.substring(0, colon)).map(how -> new Derived(how, text.substring(colon + 1)));
    }

    /** {@return what may be written, for messages} */
    public static String forms() {
        return Arrays.stream(Derivation.values())
                .map(how -> how.word() + ":name")
                .collect(Collectors.joining(", "));
    }
}
