package io.github.landtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final LocalDate FIRST = LocalDate.parse("2000-01-01");
    private static final LocalDate LAST = FIRST.plusDays(100);

    private static Spell spell(String right, BigFraction area, Integer from, Integer to, String began, String ended) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("type", "CONTRACT_MGMT");
        facts.put("parcelId", "P");
        facts.put("beganById", began);
        facts.put("endedById", ended);
        return new Spell(
                "H",
                right,
                area,
                from == null ? null : FIRST.plusDays(from),
                to == null ? null : FIRST.plusDays(to),
                facts);
    }

    private static double area(Map<String, Object> row) {
        return (Double) row.get("areaM2");
    }

    private static List<Map<String, Object>> rows(List<Spell> spells) {
        Ledger ledger = new Ledger(FIRST, LAST, "CONTRACT_MGMT", 0L);
        spells.forEach(ledger::add);
        return ledger.rows();
    }

    @Test
    void lostThirdsAddUpToAWhole() {
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            spells.add(spell("R" + i, BigFraction.of(1000, 3), null, 10 + i, "E", "F"));
        }

        List<Map<String, Object>> rows = rows(spells);

        assertThat(rows).extracting(row -> row.get("step")).containsExactly("OPENING", "OUT", "OUT", "OUT", "CLOSING");
        assertThat(area(rows.get(0))).isEqualTo(1000);
        assertThat(area(rows.get(4))).isZero();
        assertThat(rows.get(3).get("balanceM2")).isEqualTo(0.0);
    }

    @Test
    void callsUnexplainedWhatNoEventBeganOrEnded() {
        List<Map<String, Object>> rows = rows(List.of(
                spell("R1", BigFraction.of(5), 3, null, null, null),
                spell("R2", BigFraction.of(7), null, 4, "E", null)));

        assertThat(rows)
                .extracting(row -> row.get("step") + " " + row.get("areaM2"))
                .containsExactly("OPENING 7.0", "UNEXPLAINED 5.0", "UNEXPLAINED -7.0", "CLOSING 5.0");
    }

    @Test
    void leavesOutWhatEndsBeforeItBegins() {
        assertThat(rows(List.of(spell("R1", BigFraction.of(5), 9, 4, "E", "F"))))
                .hasSize(2);
    }

    @Test
    void balancesForRandomSpellsAgainstACountOnEachDay() {
        Random random = new Random(5);
        for (int graph = 0; graph < 2_000; graph++) {
            List<Spell> spells = new ArrayList<>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                Integer from = random.nextInt(5) == 0 ? null : random.nextInt(140) - 20;
                Integer to = random.nextInt(3) == 0 ? null : random.nextInt(160) - 20;
                spells.add(spell(
                        "R" + i,
                        BigFraction.of(1 + random.nextInt(9_999), 1 + random.nextInt(12)),
                        from,
                        to,
                        random.nextBoolean() ? "E" : null,
                        random.nextBoolean() ? "F" : null));
            }

            List<Map<String, Object>> rows = rows(spells);

            for (Map<String, Object> row : rows) {
                LocalDate day = (LocalDate) row.get("on");
                boolean isLastOfDay =
                        rows.stream().skip(rows.indexOf(row) + 1L).noneMatch(later -> day.equals(later.get("on")));
                if (isLastOfDay) {
                    assertThat((Double) row.get("balanceM2")).isCloseTo(held(spells, day), within(1e-6));
                }
            }
            assertThat(rows.get(rows.size() - 1).get("step")).isEqualTo("CLOSING");
            double moved = rows.stream()
                    .filter(row -> !List.of("OPENING", "CLOSING").contains(row.get("step")))
                    .mapToDouble(LedgerTest::area)
                    .sum();
            assertThat(area(rows.get(0)) + moved).isCloseTo(area(rows.get(rows.size() - 1)), within(1e-6));
        }
    }

    private static double held(List<Spell> spells, LocalDate day) {
        double held = 0;
        for (Spell spell : spells) {
            LocalDate from = spell.from() == null ? LocalDate.MIN : spell.from();
            LocalDate to = spell.to() == null ? LocalDate.MAX : spell.to();
            if (!day.isBefore(from) && day.isBefore(to)) {
                held += spell.areaM2().doubleValue();
            }
        }
        return held;
    }
}
