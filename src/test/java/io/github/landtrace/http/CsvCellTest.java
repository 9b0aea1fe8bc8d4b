package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvCellTest {

    @Test
    void leavesPlainValuesAsTheyAre() {
        assertThat(CsvCell.of(null)).isEmpty();
        assertThat(CsvCell.of(-5L)).isEqualTo("-5");
        assertThat(CsvCell.of(-0.25)).isEqualTo("-0.25");
        assertThat(CsvCell.of(Double.NaN)).isEmpty();
        assertThat(CsvCell.of(true)).isEqualTo("true");
        assertThat(CsvCell.of(LocalDate.of(2011, 6, 30))).isEqualTo("2011-06-30");
        assertThat(CsvCell.of(ZonedDateTime.parse("2011-06-30T00:00:00+08:00[Asia/Shanghai]")))
                .isEqualTo("2011-06-30T00:00:00+08:00");
        assertThat(CsvCell.of("垫江")).isEqualTo("垫江");
    }

    @Test
    void quotesWhatWouldBreakTheLine() {
        assertThat(CsvCell.of("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
        assertThat(CsvCell.of("a\r\nb")).isEqualTo("\"a\r\nb\"");
        assertThat(CsvCell.of(" a ")).isEqualTo("\" a \"");
    }

    @Test
    void disarmsFormulasAlsoInListsAndMaps() {
        assertThat(CsvCell.of("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvCell.of("-5")).isEqualTo("-5");
        assertThat(CsvCell.of("-1e5")).isEqualTo("-1e5");
        assertThat(CsvCell.of("-5+3")).isEqualTo("'-5+3");
        assertThat(CsvCell.of("+5")).isEqualTo("'+5");
        assertThat(CsvCell.of("\t=1")).isEqualTo("\"'\t=1\"");
        assertThat(CsvCell.of("＝1")).isEqualTo("'＝1");
        assertThat(CsvCell.of(List.of("=1", "b"))).isEqualTo("\"'=1;b\"");
        assertThat(CsvCell.of(Map.of("=a", 1))).startsWith("\"{");
    }

    @Test
    void joinsTextsAndWritesDeeperListsAsJson() {
        assertThat(CsvCell.of(List.of("H-1", "H-2"))).isEqualTo("\"H-1;H-2\"");
        assertThat(CsvCell.of(List.of("a;b", "c"))).isEqualTo("\"[\"\"a;b\"\",\"\"c\"\"]\"");
        assertThat(CsvCell.of(Arrays.asList(1L, null))).isEqualTo("\"[1,null]\"");
        assertThat(CsvCell.of(List.of())).isEmpty();
    }
}
