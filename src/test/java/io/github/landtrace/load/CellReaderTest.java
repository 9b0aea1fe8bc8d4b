package io.github.landtrace.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.landtrace.graph.PointValue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

    @Test
    void readsEachTypeAsAPlainValue() throws Exception {
        assertThat(read(Field.Type.STRING, "符素珍")).isEqualTo("符素珍");
        assertThat(read(Field.Type.INTEGER, "-12")).isEqualTo(-12L);
        assertThat(read(Field.Type.NUMBER, "1012.40")).isEqualTo(1012.4);
        assertThat(read(Field.Type.NUMBER, "1e3")).isEqualTo(1000.0);
        assertThat(read(Field.Type.BOOLEAN, "true")).isEqualTo(true);
        assertThat(read(Field.Type.DATE, "2011-06-30")).isEqualTo(LocalDate.of(2011, 6, 30));
        assertThat(read(Field.Type.DATETIME, "2011-06-30T02:00:00Z"))
                .isEqualTo(ZonedDateTime.of(2011, 6, 30, 2, 0, 0, 0, ZoneOffset.UTC));
        assertThat(read(Field.Type.GEOPOINT, "107.33, 30.33"))
                .isEqualTo(new PointValue(PointValue.WGS_84, 107.33, 30.33));
    }

    @Test
    void readsAnInstantInAnotherZoneAsTheSameInstant() throws Exception {
        ZonedDateTime read = (ZonedDateTime) read(Field.Type.DATETIME, "2011-06-30T10:00:00+08:00");

        assertThat(read.toInstant()).hasToString("2011-06-30T02:00:00Z");
    }

    @Test
    void readsMinusZeroAsZero() throws Exception {
        assertThat(read(Field.Type.NUMBER, "-0")).isEqualTo(0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "NaN", "INF", "１２", "0x1p3", "1d", " 1", "1 ", "1,000", ".", "1e99999999999"})
    void rejectsWhatIsNoNumber(String cell) {
        assertThatThrownBy(() -> read(Field.Type.NUMBER, cell))
                .isInstanceOf(CellReader.BadCell.class)
                .message()
                .containsAnyOf("a number such as 1012.40", "a number between");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "１２", "99999999999999999999", "1e3", " 1", "one"})
    void rejectsWhatIsNoWholeNumber(String cell) {
        assertThatThrownBy(() -> read(Field.Type.INTEGER, cell)).hasMessageContaining("a whole number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011-02-30",
                "2011-2-3",
                "30.06.2011",
                " 2011-06-30",
                "2011-06-30 ",
                "+12011-06-30",
                "２０１１-06-30"
            })
    void rejectsWhatIsNoDay(String cell) {
        assertThatThrownBy(() -> read(Field.Type.DATE, cell)).hasMessage("a day such as 2011-06-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011-06-30",
                "2011-06-30T02:00:00",
                "2011-06-30 02:00:00Z",
                "2011-06-30T25:00:00Z",
                "+999999999-12-31T23:59:59Z"
            })
    void rejectsAnInstantWithoutOffsetOrOutOfBounds(String cell) {
        assertThatThrownBy(() -> read(Field.Type.DATETIME, cell)).hasMessage("an instant such as 2011-06-30T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"107.33", "107.33,30.33,1", "NaN,30", "107d,30", "east,north", "181,0", "0,91"})
    void rejectsWhatIsNoPlaceOnEarth(String cell) {
        assertThatThrownBy(() -> read(Field.Type.GEOPOINT, cell)).message().contains("longitude", "latitude");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "1", "true "})
    void rejectsWhatIsNeitherTrueNorFalse(String cell) {
        assertThatThrownBy(() -> read(Field.Type.BOOLEAN, cell)).hasMessage("true or false");
    }

    @Test
    void rejectsATextOfBlanksAndOneThatNoIndexHolds() {
        assertThatThrownBy(() -> read(Field.Type.STRING, " \u3000 ")).hasMessageContaining("not all blanks");
        assertThatThrownBy(() -> read(Field.Type.STRING, "田".repeat(3_000))).hasMessageContaining("8000 bytes");
    }

    @Test
    void rejectsWhatIsNotInTheList() {
        Field field = field(Field.Type.STRING, null, List.of("ARABLE", "FOREST"), null, null, null, null);

        assertThatThrownBy(() -> new CellReader(field).read("arable")).hasMessage("one of ARABLE, FOREST");
    }

    @Test
    void rejectsWhatDoesNotMatchThePatternAsAWhole() {
        Field field = field(Field.Type.STRING, null, List.of(), "^P-[0-9]+$", null, null, null);

        assertThatThrownBy(() -> new CellReader(field).read("P-1\n")).hasMessage("a text matching ^P-[0-9]+$");
    }

    @ParameterizedTest
    @CsvSource({"0,at least 1", "11,at most 10", "1.234,at most 2 decimals"})
    void rejectsANumberOutOfItsBounds(String cell, String allowed) {
        Field field = field(Field.Type.NUMBER, null, List.of(), null, 1.0, 10.0, 2);

        assertThatThrownBy(() -> new CellReader(field).read(cell)).hasMessage(allowed);
    }

    @Test
    void readsTheItemsOfAList() throws Exception {
        Field field = field(Field.Type.STRING, ";", List.of("A", "B"), null, null, null, null);

        assertThat(new CellReader(field).read("A; B")).isEqualTo(List.of("A", "B"));
        assertThatThrownBy(() -> new CellReader(field).read("A;C")).hasMessage("one of A, B");
        assertThatThrownBy(() -> new CellReader(field).read("A;;B")).hasMessageContaining("none of them empty");
    }

    private static Object read(Field.Type type, String cell) throws CellReader.BadCell {
        return new CellReader(field(type, null, List.of(), null, null, null, null)).read(cell);
    }

    private static Field field(
            Field.Type type,
            String separator,
            List<String> allowed,
            String pattern,
            Double minimum,
            Double maximum,
            Integer decimals) {
        return new Field(
                "column", type, false, separator, allowed, pattern, minimum, maximum, decimals, null, List.of());
    }
}
