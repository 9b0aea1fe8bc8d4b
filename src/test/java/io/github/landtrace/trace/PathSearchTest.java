package io.github.landtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PathSearchTest {

    private static final LocalDate DAY = LocalDate.parse("2020-01-01");

    private static Step step(String start, String end, Integer from, Integer to) {
        return new Step(
                start + end + from + "-" + to,
                start,
                end,
                from == null ? null : DAY.plusDays(from),
                to == null ? null : DAY.plusDays(to));
    }

    private static List<String> find(List<Step> steps, int wanted, int maxDepth) {
        return new PathSearch(steps, "Z", DAY.plusDays(50), wanted, 1_000_000)
                .from("A", maxDepth).stream().map(PathSearchTest::text).toList();
    }

    private static String text(List<PathSearch.Hop> path) {
        return "A" + path.stream().map(PathSearch.Hop::end).collect(Collectors.joining());
    }

    @Test
    void findsTheShortestFirstAndPassesNoRecordTwice() {
        List<Step> steps = List.of(
                step("A", "B", null, null),
                step("B", "Z", null, null),
                step("C", "A", null, null),
                step("C", "B", null, null),
                step("A", "Z", null, null));

        assertThat(find(steps, 9, 6)).containsExactly("AZ", "ABZ", "ACBZ");
        assertThat(find(steps, 2, 6)).containsExactly("AZ", "ABZ");
        assertThat(find(steps, 9, 2)).containsExactly("AZ", "ABZ");
    }

    @Test
    void neverGoesBackInTime() {
        assertThat(find(List.of(step("A", "B", 10, 20), step("B", "Z", 0, 10)), 9, 6))
                .isEmpty();
        assertThat(find(List.of(step("A", "B", 10, 20), step("B", "Z", 0, 11)), 9, 6))
                .containsExactly("ABZ");
        assertThat(find(List.of(step("A", "B", 60, null), step("B", "Z", null, null)), 9, 6))
                .as("after the last day")
                .isEmpty();
    }

    @Test
    void ofParallelLinksTheEarliestLeavesTheMostOpen() {
        List<Step> steps = List.of(step("A", "B", 30, null), step("A", "B", 5, 6), step("B", "Z", 7, 8));

        assertThat(find(steps, 9, 6)).containsExactly("ABZ");
    }

    @Test
    void saysWhenItsWorkBudgetIsUsedUp() {
        List<Step> steps = new ArrayList<>();
        String names = "ABCDEFGHIJ";
        for (int i = 0; i < 10; i++) {
            for (int j = i + 1; j < 10; j++) {
                steps.add(step(names.substring(i, i + 1), names.substring(j, j + 1), null, null));
            }
        }
        steps.add(step("J", "Z", 60, null));
        PathSearch search = new PathSearch(steps, "Z", DAY.plusDays(50), 1, 1_000);

        assertThat(search.from("A", 9)).isEmpty();
        assertThat(search.isExhausted()).isTrue();
    }

    @Test
    void agreesWithEveryPathTriedOneByOne() {
        Random random = new Random(1_984);
        int found = 0;
        for (int graph = 0; graph < 2_000; graph++) {
            List<Step> steps = new ArrayList<>();
            int links = 4 + random.nextInt(9);
            for (int i = 0; i < links; i++) {
                String start = "ABCDZ".substring(random.nextInt(5)).substring(0, 1);
                String end = "ABCDZ".substring(random.nextInt(5)).substring(0, 1);
                if (!start.equals(end)) {
                    int from = random.nextInt(60);
                    steps.add(step(start, end, from, random.nextBoolean() ? null : from + 1 + random.nextInt(20)));
                }
            }
            Set<String> expected = new TreeSet<>();
            tryAll("A", "A", DAY.minusDays(1), steps, new HashSet<>(Set.of("A")), expected);
            List<String> paths = find(steps, 1_000, 6);
            found += paths.size();

            assertThat(paths).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(paths.stream().map(String::length)).isSorted();
        }
        System.out.printf("%d paths in 2000 graphs%n", found);
        assertThat(found).isGreaterThan(1_000);
    }

    /** Takes every link on every day on which it can be taken. */
    private static void tryAll(
            String here, String path, LocalDate earliest, List<Step> steps, Set<String> passed, Set<String> found) {
        if (here.equals("Z")) {
            found.add(path);
            return;
        }
        for (Step step : steps) {
            if (step.start().equals(here) || step.end().equals(here)) {
                String next = step.other(here);
                LocalDate from = step.from() == null || step.from().isBefore(earliest) ? earliest : step.from();
                boolean inTime = (step.to() == null || from.isBefore(step.to())) && !from.isAfter(DAY.plusDays(50));
                if (inTime && passed.add(next)) {
                    tryAll(next, path + next, from, steps, passed, found);
                    passed.remove(next);
                }
            }
        }
    }
}
