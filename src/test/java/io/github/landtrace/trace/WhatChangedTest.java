package io.github.landtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.graph.NodeValue;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhatChangedTest {

    private static final ZonedDateTime FIRST = ZonedDateTime.parse("2010-01-05T00:00:00Z");
    private static final ZonedDateTime CORRECTION = ZonedDateTime.parse("2012-06-01T00:00:00Z");
    private static final ZonedDateTime END = ZonedDateTime.parse("2014-01-01T00:00:00Z");

    private static Map<String, Object> asked(String from, String to, ZonedDateTime knownFrom, ZonedDateTime known) {
        Map<String, Object> asked = new HashMap<>(Map.of("recordId", "R", "maxRecords", 100L, "maxRows", 100L));
        asked.put("from", from == null ? null : LocalDate.parse(from));
        asked.put("to", to == null ? null : LocalDate.parse(to));
        asked.put("knownFrom", knownFrom);
        asked.put("asKnownAt", known);
        return asked;
    }

    private static Map<String, Object> state(String on, long area, ZonedDateTime recorded, ZonedDateTime superseded) {
        Map<String, Object> state = new HashMap<>();
        state.put("on", LocalDate.parse(on));
        state.put("areaM2", area);
        state.put("recordedAt", recorded);
        state.put("supersededAt", superseded);
        return state;
    }

    private static FetchedRows corrected() {
        NodeValue now = FetchedRows.node("Surrender", "R", state("2009-12-31", 90, CORRECTION, null));
        return new FetchedRows()
                .record(
                        now,
                        Map.of(
                                "versions",
                                List.of(state("2010-01-03", 100, FIRST, CORRECTION)),
                                "sourceIds",
                                List.of("S")));
    }

    private static List<String> told(List<Map<String, Object>> answer) {
        return answer.stream()
                .map(row ->
                        row.get("clock") + " " + row.get("change") + " " + row.get("day") + " " + row.get("daysLate")
                                + " " + row.get("property") + " " + row.get("before") + ">" + row.get("after"))
                .toList();
    }

    @Test
    void tellsWhatHappenedAsItIsKnownNow() {
        assertThat(told(corrected().answer(Arithmetic.WHAT_CHANGED, asked("2009-01-01", "2011-01-01", null, null))))
                .containsExactly("LEGAL HAPPENED 2009-12-31 883 on null>null");
    }

    @Test
    void tellsWhatHappenedAsItWasKnownThen() {
        assertThat(told(corrected().answer(Arithmetic.WHAT_CHANGED, asked("2009-01-01", "2011-01-01", null, FIRST))))
                .containsExactly("LEGAL HAPPENED 2010-01-03 2 on null>null");
        assertThat(corrected()
                        .answer(Arithmetic.WHAT_CHANGED, asked("2009-01-01", "2011-01-01", null, FIRST.minusDays(1))))
                .isEmpty();
    }

    @Test
    void countsTheFirstDayOutAndTheLastDayIn() {
        assertThat(corrected().answer(Arithmetic.WHAT_CHANGED, asked("2009-12-31", "2010-12-31", null, null)))
                .isEmpty();
        assertThat(corrected().answer(Arithmetic.WHAT_CHANGED, asked("2009-12-30", "2009-12-31", null, null)))
                .hasSize(1);
    }

    @Test
    void showsWhatWasWrittenAndWhatWasCorrectedLater() {
        assertThat(told(corrected().answer(Arithmetic.WHAT_CHANGED, asked(null, null, FIRST.minusDays(1), null))))
                .containsExactly(
                        "KNOWN WRITTEN 2010-01-03 2 null null>null",
                        "KNOWN CORRECTED 2009-12-31 883 areaM2 100>90",
                        "KNOWN CORRECTED 2009-12-31 883 on 2010-01-03>2009-12-31");
    }

    /** A company founded and entered in time, whose dissolution and new name were entered nine years later. */
    private static FetchedRows dissolved() {
        Map<String, Object> old = new HashMap<>();
        old.put("foundedOn", LocalDate.parse("2010-01-01"));
        old.put("name", "Old");
        old.put("recordedAt", FIRST);
        old.put("supersededAt", CORRECTION);
        Map<String, Object> now = new HashMap<>(old);
        now.put("dissolvedOn", LocalDate.parse("2012-05-30"));
        now.put("name", "New");
        now.put("recordedAt", CORRECTION);
        now.put("supersededAt", null);
        return new FetchedRows()
                .record(
                        FetchedRows.node("Company", "R", now),
                        Map.of("versions", List.of(old), "sourceIds", List.of("S")));
    }

    @Test
    void aDateIsNoLaterBecauseSomethingElseOfTheRecordWasWrittenLater() {
        assertThat(told(dissolved().answer(Arithmetic.WHAT_CHANGED, asked("2009-01-01", "2013-01-01", null, null))))
                .containsExactly(
                        "LEGAL BEGAN 2010-01-01 4 foundedOn null>null",
                        "LEGAL ENDED 2012-05-30 2 dissolvedOn null>null");
    }

    @Test
    void aCorrectionSpeaksOfTheDateThatItCorrects() {
        assertThat(told(dissolved().answer(Arithmetic.WHAT_CHANGED, asked(null, null, FIRST, null))))
                .containsExactly(
                        "KNOWN CORRECTED 2012-05-30 2 dissolvedOn null>2012-05-30",
                        "KNOWN CORRECTED null null name Old>New");
        assertThat(corrected().answer(Arithmetic.WHAT_CHANGED, asked(null, null, FIRST, CORRECTION.minusDays(1))))
                .isEmpty();
    }

    @Test
    void readsRelationshipsOfOneIdAsStatesOfOne() {
        NodeValue holder = FetchedRows.node("Company", "A", Map.of());
        NodeValue issuer = FetchedRows.node("Company", "B", Map.of());
        Map<String, Object> old = new HashMap<>(state("2010-01-03", 55, FIRST, CORRECTION));
        old.put("id", "K");
        Map<String, Object> now = new HashMap<>(state("2010-01-03", 75, CORRECTION, END));
        now.put("id", "K");
        FetchedRows rows = new FetchedRows()
                .link(holder, "HOLDS_STAKE", issuer, now, null)
                .link(holder, "HOLDS_STAKE", issuer, old, null);

        assertThat(told(rows.answer(Arithmetic.WHAT_CHANGED, asked(null, null, FIRST, null))))
                .containsExactly(
                        "KNOWN CORRECTED 2010-01-03 880 areaM2 55>75",
                        "KNOWN WITHDRAWN 2010-01-03 1459 null null>null");
    }

    @Test
    void restsOnWhatChangedOnly() {
        FetchedRows rows = corrected()
                .record(
                        FetchedRows.node("Surrender", "Q", state("2020-01-01", 5, END, null)),
                        Map.of("sourceIds", List.of()));

        assertThat(Arithmetic.WHAT_CHANGED.basis(asked("2009-01-01", "2011-01-01", null, null), rows.rows()))
                .extracting(row -> ((NodeValue) row.get("start")).elementId())
                .containsExactly("nR");
    }

    @Test
    void saysThatRowsWereLeftOut() {
        Map<String, Object> few = asked(null, null, FIRST.minusDays(1), null);
        few.put("maxRows", 1L);

        List<Map<String, Object>> answer = corrected().answer(Arithmetic.WHAT_CHANGED, few);

        assertThat(answer).hasSize(1);
        assertThat(answer.get(0)).containsEntry("truncated", true);
        assertThat(String.valueOf(answer.get(0).get("reason"))).contains("2 later rows left out");
    }
}
