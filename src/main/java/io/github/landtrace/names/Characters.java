package io.github.landtrace.names;

/** Tells kinds of characters apart. */
final class Characters {

    private Characters() {}

    static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Characters::isHan);
    }
}
