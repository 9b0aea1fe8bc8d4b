package io.github.landtrace.names;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody typed, taken for an id or a code: case, hyphens and spaces are easily wrong in one. */
final class TypedCode {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final Pattern APART = Pattern.compile("[ _-]+");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9._:-]*");
    private static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]+");
    private static final String ANY_BETWEEN = "[^A-Za-z0-9]*";

    private TypedCode() {}

    /** {@return the text in capitals, with one plain hyphen where it has dashes, spaces or underscores} */
    static String of(String typed) {
        return APART.matcher(Folded.of(typed).toUpperCase(Locale.ROOT)).replaceAll("-");
    }

    /** {@return a pattern, as Lucene reads it, for what has the same letters and digits; empty where it cannot be an id} */
    static Optional<String> pattern(String typed) {
        String code = of(typed);
        String bare = BETWEEN.matcher(code).replaceAll("");
        if (!CODE.matcher(code).matches() || bare.length() < SHORTEST || bare.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder pattern = new StringBuilder("/");
        bare.chars().forEach(letter -> {
            pattern.append(pattern.length() > 1 ? ANY_BETWEEN : "");
            if (Character.isDigit(letter)) {
                pattern.append((char) letter);
            } else {
                pattern.append('[')
                        .append((char) letter)
                        .append((char) Character.toLowerCase(letter))
                        .append(']');
            }
        });
        return Optional.of(pattern.append('/').toString());
    }
}
