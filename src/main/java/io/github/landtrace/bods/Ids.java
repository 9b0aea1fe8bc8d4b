package io.github.landtrace.bods;

import java.nio.charset.StandardCharsets;

/**
 * Turns a publisher's ids into ids of the model. Different ids stay different: what an id of the model may not hold becomes
 * a point and the hexadecimal digits of its bytes, the point too.
 *
 * @param namespace stands in every id, because two publishers may use the same one
 */
record Ids(String namespace) {

    String of(String prefix, String id) {
        return prefix + "-" + namespace + "-" + escaped(id);
    }

    String source(String statementId) {
        return of("SRC", statementId);
    }

    private static String escaped(String id) {
        StringBuilder escaped = new StringBuilder();
        for (byte one : id.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (one & 0xFF);
            boolean plain = character < 128 && (Character.isLetterOrDigit(character) || character == '-');
            escaped.append(plain ? String.valueOf(character) : String.format(".%02X", (int) character));
        }
        return escaped.toString();
    }
}
