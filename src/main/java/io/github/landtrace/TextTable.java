package io.github.landtrace;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.PrintWriter;
import java.util.List;

/** Prints rows as a table for people. Chinese characters count as two columns wide, as terminals show them. */
final class TextTable {

    private static final String GAP = "  ";
    private static final String CUT = "…";

    private final List<String> columns;
    private final int widest;

    /** @param widest a cell is cut to so many columns */
    TextTable(List<String> columns, int widest) {
        this.columns = List.copyOf(columns);
        this.widest = widest;
    }

    void print(List<List<String>> cells, PrintWriter out) {
        List<List<String>> rows = cells.stream()
                .map(row -> row.stream().map(TextTable::oneLine).toList())
                .toList();
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(columns.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Math.min(widest, width(row.get(i))));
            }
        }
        out.println(line(columns, widths));
        out.println(line(java.util.Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths));
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(cells.get(i), widths[i]);
            line.append(i == 0 ? "" : GAP).append(cell).append(" ".repeat(widths[i] - width(cell)));
        }
        return line.toString().stripTrailing();
    }

    /** {@return a text without line breaks, and without the control characters that terminals obey} */
    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "\uFFFD");
    }

    /** {@return a text on one line, cut to so many columns} */
    static String shorten(String text, int width) {
        return cut(oneLine(text), width);
    }

    private static String cut(String oneLine, int width) {
        if (width(oneLine) <= width) {
            return oneLine;
        }
        StringBuilder cut = new StringBuilder();
        oneLine.codePoints()
                .takeWhile(point -> width(cut.toString()) + width(point) < width)
                .forEach(cut::appendCodePoint);
        return cut.append(CUT).toString();
    }

    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int point) {
        int category = UCharacter.getType(point);
        if (category == UCharacter.NON_SPACING_MARK
                || category == UCharacter.ENCLOSING_MARK
                || category == UCharacter.FORMAT) {
            return 0;
        }
        int type = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
        return type == UCharacter.EastAsianWidth.WIDE || type == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
