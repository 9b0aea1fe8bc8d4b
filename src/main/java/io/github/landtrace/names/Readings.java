package io.github.landtrace.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How single characters are read in names: by our list, else as ICU reads them. */
final class Readings {

    private static final ThreadLocal<Transliterator> ICU =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Han-Latin"));
    private static final Map<Integer, List<Syllable>> LISTED = listed();
    private static final Map<Integer, List<Syllable>> OF_CHARACTER = new ConcurrentHashMap<>();

    private Readings() {}

    /** {@return every reading of a character, the usual one first} */
    static List<Syllable> of(int character) {
        return OF_CHARACTER.computeIfAbsent(character, Readings::find);
    }

    private static List<Syllable> find(int character) {
        String form = Character.toString(character);
        List<Syllable> readings = LISTED.get(character);
        if (readings == null) {
            readings = LISTED.get(Simplified.of(form).codePointAt(0));
        }
        return readings != null
                ? readings
                : List.of(Syllable.ofMarked(ICU.get().transliterate(form).strip()));
    }

    private static Map<Integer, List<Syllable>> listed() {
        Map<Integer, List<Syllable>> listed = new HashMap<>();
        for (String line : Resource.lines("readings.txt")) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            List<Syllable> readings = new ArrayList<>();
            words.subList(1, words.size()).forEach(word -> readings.add(Syllable.ofMarked(word)));
            listed.put(line.codePointAt(0), List.copyOf(readings));
        }
        return listed;
    }
}
