package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void countsAChineseCharacterAsTwoColumns() {
        assertThat(TextTable.width("符素珍")).isEqualTo(6);
        assertThat(TextTable.width("ａ")).isEqualTo(2);
        assertThat(TextTable.width("Fú")).isEqualTo(2);
        assertThat(TextTable.width("u\u0308")).isEqualTo(1);
    }

    @Test
    void alignsColumnsOfMixedScripts() {
        assertThat(lines(20, List.of("符素珍", "1"), List.of("Fu", "2")))
                .containsExactly("name    no", "------  --", "符素珍  1", "Fu      2");
    }

    @Test
    void cutsLongCellsAtAWholeCharacter() {
        assertThat(lines(5, List.of("符素珍", "1"))).contains("符素…  1");
        assertThat(lines(4, List.of("符素珍", "1"))).contains("符…   1");
    }

    @Test
    void keepsARowOnOneLineAndTheTerminalFromObeyingIt() {
        assertThat(lines(20, List.of("a\r\n\tb", "\u001b[31m"))).contains("a b   \uFFFD[31m");
    }

    private static List<String> lines(int widest, List<?>... rows) {
        StringWriter text = new StringWriter();
        new TextTable(List.of("name", "no"), widest)
                .print(
                        java.util.Arrays.stream(rows)
                                .map(row -> row.stream().map(String::valueOf).toList())
                                .toList(),
                        new PrintWriter(text));
        return text.toString().lines().toList();
    }
}
