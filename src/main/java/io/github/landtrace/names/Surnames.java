package io.github.landtrace.names;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How the characters at the beginning of a person's name are read: as a surname, by our list, else as ICU reads surnames. */
final class Surnames {

    private static final int LONGEST = 2;
    private static final ThreadLocal<Transliterator> ICU =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Han-Latin/Names"));
    private static final Map<String, List<Syllable>> LISTED = listed();
    private static final Map<String, Syllable> OF_CHARACTER = new ConcurrentHashMap<>();

    private Surnames() {}

    /** {@return the readings of the surname, a syllable for each of its characters; empty when the name does not begin with characters} */
    static List<Syllable> in(String name) {
        String simplified = Simplified.of(name);
        if (simplified.length() > LONGEST) {
            List<Syllable> listed = LISTED.get(simplified.substring(0, LONGEST));
            if (listed != null) {
                return listed;
            }
        }
        if (simplified.length() < LONGEST || !Characters.isHan(simplified.codePointAt(0))) {
            return List.of();
        }
        String first = simplified.substring(0, 1);
        List<Syllable> listed = LISTED.get(first);
        return listed != null ? listed : List.of(OF_CHARACTER.computeIfAbsent(first, Surnames::find));
    }

    /** Where ICU has no reading of its own for a surname, ours of the character is better. */
    private static Syllable find(String character) {
        Syllable asSurname =
                Syllable.ofMarked(ICU.get().transliterate(character).strip());
        List<Syllable> readings = Readings.of(character.codePointAt(0));
        return readings.contains(asSurname) ? asSurname : readings.get(0);
    }

    private static Map<String, List<Syllable>> listed() {
        Map<String, List<Syllable>> listed = new HashMap<>();
        for (String line : Resource.lines("surnames.txt")) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            listed.put(
                    words.get(0),
                    words.subList(1, words.size()).stream()
                            .map(Syllable::ofMarked)
                            .toList());
        }
        return listed;
    }
}
