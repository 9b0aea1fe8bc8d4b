package io.github.landtrace.load;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Writes Chinese names in pinyin without tones, for search. */
final class Pinyin {

    /** Surnames that are read otherwise than the same character elsewhere. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "shan"),
            Map.entry("曾", "zeng"),
            Map.entry("仇", "qiu"),
            Map.entry("解", "xie"),
            Map.entry("查", "zha"),
            Map.entry("区", "ou"),
            Map.entry("朴", "piao"),
            Map.entry("尉迟", "yu chi"));

    // Transliterators are not safe for use by several threads.
    private static final ThreadLocal<Transliterator> READINGS =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower"));

    /** The transliterator takes its time, and reads every character by itself. */
    private static final Map<Integer, String> OF_CHARACTER = new ConcurrentHashMap<>();

    private Pinyin() {}

    /** {@return the reading of a person's or household's name, its first characters read as a surname} */
    static String ofPerson(String name) {
        for (int length = 2; length >= 1; length--) {
            String surname = name.length() > length ? SURNAMES.get(name.substring(0, length)) : null;
            if (surname != null) {
                return surname + " " + of(name.substring(length));
            }
        }
        return of(name);
    }

    /** {@return the reading of any other name} */
    static String of(String name) {
        return name.codePoints().allMatch(Pinyin::isHan)
                ? name.codePoints()
                        .mapToObj(character -> OF_CHARACTER.computeIfAbsent(character, Pinyin::read))
                        .collect(Collectors.joining(" "))
                : read(name);
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static String read(int character) {
        return read(Character.toString(character));
    }

    private static String read(String text) {
        return READINGS.get().transliterate(text).strip().replaceAll("\\s+", " ");
    }
}
