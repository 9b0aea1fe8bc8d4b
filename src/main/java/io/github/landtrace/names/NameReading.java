package io.github.landtrace.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a name is read. The first reading is the right one; the others read one of its characters, or its surname, in another
 * way that the character has.
 *
 * @param readings each a syllable for each character, and a word for each word in letters; at least one
 * @param hasCharacters whether anything in it is read at all
 */
record NameReading(List<List<Syllable>> readings, boolean hasCharacters) {

    private static final int MOST_READINGS = 8;
    private static final Pattern PART = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{N}'’&&[^\\p{IsHan}]]+");
    /** An invented record says so at the end of its name, which nobody types. */
    private static final Pattern REMARK = Pattern.compile("\\s*[（(][^（）()]*[）)]\\s*$");

    NameReading {
        readings = List.copyOf(readings);
    }

    /** @param isPerson whether the name begins with a surname */
    static NameReading of(String name, boolean isPerson) {
        String folded = Folded.of(name);
        String bare = REMARK.matcher(folded).replaceFirst("");
        List<List<Syllable>> parts = new ArrayList<>();
        Matcher part = PART.matcher(bare.isBlank() ? folded : bare);
        boolean hasCharacters = false;
        while (part.find()) {
            boolean isHan = Characters.hasHan(part.group());
            hasCharacters |= isHan;
            parts.add(isHan ? Readings.of(part.group().codePointAt(0)) : List.of(word(part.group())));
        }
        List<Syllable> surname = isPerson && hasCharacters ? Surnames.in(folded) : List.of();
        return new NameReading(combined(parts, surname), hasCharacters);
    }

    private static Syllable word(String text) {
        return new Syllable(Syllable.ofMarked(text).letters().toLowerCase(Locale.ROOT), 0);
    }

    private static List<List<Syllable>> combined(List<List<Syllable>> parts, List<Syllable> surname) {
        List<Syllable> usual = parts.stream().map(part -> part.get(0)).toList();
        List<Syllable> right = with(usual, 0, surname);
        Set<List<Syllable>> readings = new LinkedHashSet<>();
        readings.add(right);
        readings.add(usual);
        for (int place = 0; place < parts.size(); place++) {
            for (Syllable other : parts.get(place)) {
                readings.add(with(right, place, List.of(other)));
            }
        }
        return readings.stream().limit(MOST_READINGS).toList();
    }

    private static List<Syllable> with(List<Syllable> reading, int place, List<Syllable> others) {
        List<Syllable> changed = new ArrayList<>(reading);
        for (int i = 0; i < others.size(); i++) {
            changed.set(place + i, others.get(i));
        }
        return List.copyOf(changed);
    }

    /** {@return the right reading, such as "shan xiong xin"} */
    String pinyin() {
        return readings.get(0).stream().map(Syllable::plain).collect(Collectors.joining(" "));
    }

    /** {@return every reading with its tones, such as "shan4 xiong2 xin4; dan1 xiong2 xin4"} */
    String tones() {
        return readings.stream()
                .map(reading -> reading.stream().map(Syllable::numbered).collect(Collectors.joining(" ")))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** {@return every reading as one word, each between spaces, such as " shanxiongxin danxiongxin "} */
    String spellings() {
        return words(Syllable::plain);
    }

    /** {@return the first letters of every reading, each between spaces, such as " sxx dxx "} */
    String initials() {
        return words(
                syllable -> syllable.letters().isEmpty() ? "" : syllable.plain().substring(0, 1));
    }

    private String words(Function<Syllable, String> of) {
        return readings.stream()
                .map(reading -> reading.stream().map(of).collect(Collectors.joining()))
                .distinct()
                .collect(Collectors.joining(" ", " ", " "));
    }
}
