package io.github.landtrace.cypher;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a Cypher text only as far as needed to tell code from strings, quoted names and comments. */
final class Statements {

    private Statements() {}

    /**
     * {@return the text with the inside of strings, backquoted names and comments blanked; lengths and line breaks stay}
     */
    static String codeOnly(String text) {
        StringBuilder code = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            char here = text.charAt(at);
            if (here == '\'' || here == '"' || here == '`') {
                at = blank(code, at + 1, endOfQuoted(text, at)) + 1;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = blank(code, at, end < 0 ? text.length() : end);
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = blank(code, at, end < 0 ? text.length() : end + 2);
            } else {
                at++;
            }
        }
        return code.toString();
    }

    /** {@return the names of the parameters that the statement uses} */
    static Set<String> parametersOf(String statement) {
        Set<String> names = new LinkedHashSet<>();
        String code = codeOnly(statement);
        for (int at = code.indexOf('$'); at >= 0; at = code.indexOf('$', at + 1)) {
            int end = at + 1;
            while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end)) && code.charAt(end) != '$') {
                end++;
            }
            if (end > at + 1) {
                names.add(code.substring(at + 1, end));
            }
        }
        return names;
    }

    /** {@return the offsets of the semicolons that end a statement} */
    static List<Integer> semicolonsIn(String text) {
        List<Integer> offsets = new ArrayList<>();
        String code = codeOnly(text);
        for (int at = code.indexOf(';'); at >= 0; at = code.indexOf(';', at + 1)) {
            offsets.add(at);
        }
        return offsets;
    }

    static int lineOf(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private static int endOfQuoted(String text, int start) {
        char quote = text.charAt(start);
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' && quote != '`' ? 2 : 1;
        }
        return Math.min(at, text.length());
    }

    private static int blank(StringBuilder code, int from, int to) {
        for (int at = from; at < to; at++) {
            if (code.charAt(at) != '\n') {
                code.setCharAt(at, ' ');
            }
        }
        return to;
    }
}
