package io.github.landtrace.names;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Writes in one way what a reader takes for the same: letters and digits of any width, compatibility characters, tone marks
 * in one or two characters, dashes, spaces, middle dots and apostrophes of every kind. What cannot be seen goes, and so do quotation marks
 * and stars around the whole.
 */
final class Folded {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]*|[\u4E00-\u9FFF]*");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}]+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u201B\u02BC\u02B9\u2032`\u00B4]");
    private static final Pattern MIDDLE_DOT = Pattern.compile("[\u2022\u2027\u22C5\u30FB]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cc}]+");
    private static final Pattern BETWEEN_CHARACTERS = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final Pattern AROUND = Pattern.compile("^[ *\"\u201C\u201D]+|[ *\"\u201C\u201D]+$");

    private Folded() {}

    /** {@return the text as it is compared; its case is kept} */
    static String of(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        // An acute accent or a letter's own apostrophe would come apart in the form that is compared.
        String marked = APOSTROPHE.matcher(text).replaceAll("'");
        String composed = Normalizer.normalize(marked, Normalizer.Form.NFKC);
        String seen = UNSEEN.matcher(composed).replaceAll("");
        String dashed = DASH.matcher(seen).replaceAll("-");
        String dotted = MIDDLE_DOT.matcher(dashed).replaceAll("\u00B7");
        String spaced = SPACES.matcher(dotted).replaceAll(" ");
        return AROUND.matcher(BETWEEN_CHARACTERS.matcher(spaced).replaceAll("")).replaceAll("");
    }
}
