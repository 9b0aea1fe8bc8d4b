package io.github.landtrace.names;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes names in simplified characters, and all else in them as it is compared. */
public final class Simplified {

    // Transliterators are not safe for use by several threads.
    private static final ThreadLocal<Transliterator> CHARACTERS =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Traditional-Simplified"));

    /** The transliterator takes its time, and names use few characters. */
    private static final Map<Integer, String> OF_CHARACTER = new ConcurrentHashMap<>(variants());

    private Simplified() {}

    /** {@return the text with every character in the form that is in use on the mainland, folded} */
    public static String of(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        Folded.of(text).codePoints().forEach(character -> simplified.append(of(character)));
        return simplified.toString();
    }

    private static String of(int character) {
        return Characters.isHan(character)
                ? OF_CHARACTER.computeIfAbsent(
                        character, unknown -> CHARACTERS.get().transliterate(Character.toString(unknown)))
                : Character.toString(character);
    }

    private static Map<Integer, String> variants() {
        Map<Integer, String> variants = new HashMap<>();
        for (String line : Resource.lines("variants.txt")) {
            int form = line.codePointAt(0);
            variants.put(form, line.substring(Character.charCount(form)));
        }
        return variants;
    }
}
