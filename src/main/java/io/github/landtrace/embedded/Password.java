package io.github.landtrace.embedded;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The password of the user {@code neo4j}.
 *
 * @param isNew whether it was made in this start, and so nobody has seen it yet
 */
record Password(String text, boolean isNew) {
    /** Without what is read for something else: i and l and 1, o and 0. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    /** {@return a new random password of about 99 bits, in groups that can be typed} */
    static Password generate() {
        SecureRandom random = new SecureRandom();
        return new Password(
                IntStream.range(0, GROUPS).mapToObj(group -> group(random)).collect(Collectors.joining("-")), true);
    }

    private static String group(SecureRandom random) {
        return random.ints(GROUP_LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }

    /** {@return what may be printed: not the password} */
    @Override
    public String toString() {
        return "Password[isNew=" + isNew + "]";
    }
}
