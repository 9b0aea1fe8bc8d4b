package io.github.landtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.graph.LinkValue;
import io.github.landtrace.graph.NodeValue;
import io.github.landtrace.graph.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CapTableTest {

    private static final LocalDate START = LocalDate.parse("2020-01-01");
    private static final LocalDate LATER = LocalDate.parse("2020-07-01");
    private static final Map<String, Object> ASKED = Map.of(
            "issuerId", "X", "from", START, "to", LocalDate.parse("2021-01-01"), "maxStakes", 10L, "maxRows", 100L);

    private final List<Row> rows = new ArrayList<>();

    private static NodeValue node(String id) {
        return new NodeValue("n" + id, List.of("Record", "Party", "Company"), Map.of("id", id, "name", id));
    }

    private void row(Object start, Object link, Object end, Object facts) {
        rows.add(new Row(Fetched.COLUMNS, Arrays.asList(start, link, end, null, facts)));
    }

    private void total(LocalDate day, Map<String, Object> sums) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "stakes",
                0L,
                "units",
                0.0,
                "withoutUnits",
                0L,
                "shares",
                0.0,
                "votes",
                0.0,
                "sharesExclusive",
                0L,
                "votesExclusive",
                0L));
        facts.putAll(sums);
        facts.put("day", day);
        row(node("X"), null, null, facts);
    }

    private void event(LocalDate day, double issued, double redeemed) {
        row(
                node("X"),
                null,
                null,
                Map.of(
                        "day",
                        day,
                        "issued",
                        issued,
                        "redeemed",
                        redeemed,
                        "events",
                        1L,
                        "eventIds",
                        List.of("E-" + day)));
    }

    private void stake(String holder, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("id", "S-" + holder);
        all.put("sourceIds", List.of("P-" + holder));
        row(node(holder), new LinkValue("l" + holder, "HOLDS_STAKE", holder, "X", all), node("X"), null);
    }

    private List<Map<String, Object>> answer(Map<String, Object> asked) {
        return Arithmetic.CAP_TABLE.answer(new HashMap<>(asked), rows).toList().stream()
                .map(Row::asMap)
                .toList();
    }

    private static List<Map<String, Object>> of(List<Map<String, Object>> answer, String kind, LocalDate day) {
        return answer.stream()
                .filter(row -> kind.equals(row.get("kind")) && day.equals(row.get("asOf")))
                .toList();
    }

    @Test
    void tellsThatAThirdAndASixthAreExactAndWhatARoundDoesToThem() {
        row(node("X"), null, null, null);
        total(START, Map.of("stakes", 2L, "units", 9.0));
        total(LATER, Map.of("stakes", 1L, "units", 9.0));
        event(LATER, 9, 0);
        stake("A", Map.of("units", 6.0, "from", LocalDate.parse("2019-01-01")));
        stake("B", Map.of("units", 3.0));
        stake("C", Map.of("units", 9.0, "from", LATER));

        List<Map<String, Object>> answer = answer(ASKED);

        assertThat(of(answer, "DAY", START).get(0)).containsEntry("units", 9.0).containsEntry("until", LATER);
        assertThat(of(answer, "HOLDER", START))
                .extracting(row -> row.get("minPercent"))
                .containsExactly(66.666667, 33.333333);
        assertThat(of(answer, "DAY", LATER).get(0))
                .containsEntry("units", 18.0)
                .containsEntry("issued", 9.0)
                .containsEntry("unexplained", 0.0);
        assertThat(of(answer, "HOLDER", LATER))
                .extracting(row -> row.get("partyId") + " " + row.get("maxPercent"))
                .containsExactly("C 50.0", "A 33.333333", "B 16.666667");
        assertThat(answer)
                .allSatisfy(
                        row -> assertThat(row).containsEntry("truncated", false).containsEntry("explored", 3L));
    }

    @Test
    void namesUnitsThatNoEventIssued() {
        row(node("X"), null, null, null);
        total(START, Map.of("stakes", 1L, "units", 10.0));
        total(LATER, Map.of("stakes", 0L, "units", 5.0));
        event(LATER, 2, 0);
        stake("A", Map.of("units", 10.0));

        assertThat(of(answer(ASKED), "DAY", LATER).get(0)).containsEntry("unexplained", 3.0);
    }

    @Test
    void keepsBandsAsBandsAndTightensThem() {
        row(node("X"), null, null, null);
        total(START, Map.of("stakes", 3L, "withoutUnits", 3L, "shares", 55.0, "sharesExclusive", 1L));
        stake("A", Map.of("shareMin", 30.0, "shareMax", 30.0));
        stake("B", Map.of());
        stake("C", Map.of("shareMin", 25.0, "shareMax", 50.0, "shareMinExclusive", true));

        assertThat(of(answer(ASKED), "HOLDER", START))
                .extracting(row -> row.get("partyId") + " " + row.get("minPercent") + " " + row.get("maxPercent"))
                .containsExactly("C 25.0 50.0", "B 0.0 45.0", "A 30.0 30.0");
        assertThat(of(answer(ASKED), "DAY", START).get(0))
                .containsEntry("units", null)
                .containsEntry("issued", null);
    }

    @Test
    void reportsAnImpossibleTotalOnItsDayOnly() {
        row(node("X"), null, null, null);
        total(START, Map.of("stakes", 1L, "withoutUnits", 1L, "shares", 60.0));
        total(LATER, Map.of("stakes", 1L, "withoutUnits", 1L, "shares", 60.0));
        stake("A", Map.of("shareMin", 60.0, "shareMax", 60.0));
        stake("B", Map.of("shareMin", 60.0, "shareMax", 60.0, "from", LATER));

        List<Map<String, Object>> answer = answer(ASKED);

        assertThat(of(answer, "IMPOSSIBLE_TOTAL", START)).isEmpty();
        assertThat(of(answer, "IMPOSSIBLE_TOTAL", LATER))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("minPercent", 120.0));
    }

    @Test
    void measuresByAllUnitsThoughSomeStakesWereNotFetched() {
        row(node("X"), null, null, null);
        total(START, Map.of("stakes", 50L, "units", 100.0));
        stake("A", Map.of("units", 25.0));

        List<Map<String, Object>> answer = answer(ASKED);

        assertThat(of(answer, "HOLDER", START).get(0))
                .containsEntry("minPercent", 25.0)
                .containsEntry("maxPercent", 25.0);
        assertThat(answer.get(0)).containsEntry("truncated", true);
        assertThat(String.valueOf(answer.get(0).get("reason"))).contains("49 smaller stakes");
    }

    @Test
    void endsAfterAsManyRowsAsAskedForAndSaysWhere() {
        row(node("X"), null, null, null);
        total(START, Map.of("stakes", 1L, "units", 1.0));
        total(LATER, Map.of("stakes", 1L, "units", 1.0));
        stake("A", Map.of("units", 1.0));
        stake("B", Map.of("units", 1.0, "from", LATER));
        Map<String, Object> few = new HashMap<>(ASKED);
        few.put("maxRows", 2L);

        List<Map<String, Object>> answer = answer(few);

        assertThat(answer).hasSize(2);
        assertThat(String.valueOf(answer.get(0).get("reason"))).contains("the table from " + LATER + " on is left out");
    }
}
