package io.github.landtrace.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken for pinyin.
 *
 * @param letters one word, without tones, with u for ü
 * @param tones a pattern that the beginning of a reading with its tones fits where the typed tones, ü and apostrophes are right;
 *     empty where none was typed
 */
record TypedPinyin(String letters, String tones) {

    /** Syllables with marks, or with a number behind each that has a tone; v and u: stand for ü. */
    private static final Pattern SYLLABLES = Pattern.compile("[a-z][a-z\u0308\u0304\u0301\u030C\u03000-5:,\\s'’`-]*");

    private static final Pattern NUMBER_BEHIND_NO_LETTER = Pattern.compile("[0-9,\\s'’`-][0-9]|[^u]:");

    /** How passports write ü. */
    private static final Pattern PASSPORT = Pattern.compile("(?<![a-z\u0300-\u036F])([ln])yu");

    private static final Pattern APART = Pattern.compile("[,\\s'’`-]+");
    private static final String ANY_TONE = "[1-4]? ?";

    /** {@return what is typed as pinyin; empty where it cannot be that} */
    static Optional<TypedPinyin> of(String typed) {
        String text =
                Normalizer.normalize(Folded.of(typed), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return SYLLABLES.matcher(text).matches()
                        && !NUMBER_BEHIND_NO_LETTER.matcher(text).find()
                ? Optional.of(read(APART.matcher(PASSPORT.matcher(text).replaceAll("$1v"))
                        .replaceAll(found -> found.group().contains("'") ? "'" : "")
                        .replace("u:", "v")))
                : Optional.empty();
    }

    private static TypedPinyin read(String text) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        boolean hasTones = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\'') {
                hasTones = true;
                tones.append("(?<= )");
            } else if (Character.isDigit(letter)) {
                boolean isTone = letter >= '1' && letter <= '4';
                hasTones |= isTone;
                tones.append(isTone ? letter + " ?" : "(?![1-4]) ?");
            } else if (letter >= 'a' && letter <= 'z') {
                int end = endOfMarks(text, at + 1);
                String marks = text.substring(at + 1, end);
                boolean isUmlaut = letter == 'v' || marks.indexOf('\u0308') >= 0;
                letters.append(isUmlaut ? 'u' : letter);
                tones.append(isUmlaut ? "v" : letter == 'u' ? "[uv]" : String.valueOf(letter));
                int tone = marks.chars()
                        .map(mark -> Syllable.toneOf((char) mark))
                        .max()
                        .orElse(0);
                hasTones |= tone > 0 || isUmlaut;
                tones.append(tone > 0 ? "(?=[a-z]*" + tone + ")" : "");
                boolean isNumbered = end < text.length() && Character.isDigit(text.charAt(end));
                tones.append(isNumbered ? "" : ANY_TONE);
                at = end - 1;
            }
        }
        return new TypedPinyin(letters.toString(), hasTones ? tones.toString() : "");
    }

    private static int endOfMarks(String text, int from) {
        int end = from;
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }
}
