package io.github.landtrace.names;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One syllable of pinyin.
 *
 * @param letters without its tone, with v for ü
 * @param tone 1 to 4; 0 where it has none or none is known
 */
record Syllable(String letters, int tone) {

    private static final String TONE_MARKS = "\u0304\u0301\u030C\u0300";
    private static final char UMLAUT = '\u0308';

    /** {@return what is written with a tone mark, such as lǚ} */
    static Syllable ofMarked(String text) {
        StringBuilder letters = new StringBuilder();
        int tone = 0;
        for (char letter : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            if (toneOf(letter) > 0) {
                tone = toneOf(letter);
            } else if (letter == UMLAUT && letters.length() > 0) {
                letters.setCharAt(letters.length() - 1, 'v');
            } else if (Character.isLetterOrDigit(letter)) {
                letters.append(letter);
            }
        }
        return new Syllable(letters.toString().toLowerCase(Locale.ROOT), tone);
    }

    /** {@return 1 to 4 for a tone mark that follows its letter; 0 for anything else} */
    static int toneOf(char mark) {
        return TONE_MARKS.indexOf(mark) + 1;
    }

    /** {@return such as lv3} */
    String numbered() {
        return tone == 0 ? letters : letters + tone;
    }

    /** {@return such as lu: people who leave out tones leave out the dots of ü} */
    String plain() {
        return letters.replace('v', 'u');
    }
}
