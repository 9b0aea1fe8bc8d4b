package io.github.landtrace.cypher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code :param name => value;} lines above the front matter. A value may span lines; the semicolon ends it.
 *
 * @param values by name
 * @param lines the line of each
 */
record ParamLines(Map<String, @Nullable Object> values, Map<String, Integer> lines) {

    private static final Pattern ONE = Pattern.compile("\\s*:param\\s+(\\w+)\\s*=>(.*)", Pattern.DOTALL);

    /** {@return what the text above the front matter says} */
    static ParamLines read(String text, Problems problems) {
        ParamLines read = new ParamLines(new LinkedHashMap<>(), new LinkedHashMap<>());
        int start = 0;
        for (int end : Statements.semicolonsIn(text)) {
            read.one(text.substring(start, end), firstLine(text, start), problems);
            start = end + 1;
        }
        if (!Statements.codeOnly(text.substring(start)).isBlank()) {
            problems.add(
                    firstLine(text, start),
                    "\"" + text.substring(start).strip().lines().findFirst().orElse("") + "\" above the front matter",
                    "write \":param name => value;\" lines, each ended by a semicolon, then the /* front matter */");
        }
        return read;
    }

    private void one(String text, int line, Problems problems) {
        Matcher matcher = ONE.matcher(text);
        if (!matcher.matches()) {
            problems.add(line, "\"" + text.strip() + "\"", "write \":param name => value;\"");
            return;
        }
        String name = matcher.group(1);
        if (lines.put(name, line) != null) {
            problems.add(line, "the example of \"" + name + "\" stands twice", "give it once");
        }
        try {
            values.put(name, Literals.read(matcher.group(2).strip()));
        } catch (Literals.NotALiteral e) {
            problems.add(line, "the example of \"" + name + "\": " + e.getMessage(), "write a Cypher literal");
        }
    }

    private static int firstLine(String text, int offset) {
        int at = offset;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return Statements.lineOf(text, at);
    }
}
