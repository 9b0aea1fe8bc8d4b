package io.github.landtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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
        assertThat(ways(steps))
                .as("who goes on the thirtieth day comes too late")
                .containsExactly(List.of("AB5-6"), List.of("BZ7-8"));
    }

    @Test
    void keepsEveryParallelLinkByWhichThePathCanBeGone() {
        List<Step> steps = List.of(
                step("A", "B", 6, null),
                step("B", "A", 5, null),
                step("A", "B", null, 3),
                step("B", "Z", 7, 8),
                step("B", "Z", 7, 20),
                step("A", "B", 10, null),
                step("A", "B", 20, null));

        assertThat(ways(steps))
                .containsExactly(List.of("ABnull-3", "BA5-null", "AB6-null", "AB10-null"), List.of("BZ7-20", "BZ7-8"));
    }

    private static List<List<String>> ways(List<Step> steps) {
        return new PathSearch(steps, "Z", DAY.plusDays(50), 1, 1_000)
                .from("A", 6).get(0).stream()
                        .map(hop ->
                                hop.ways().stream().map(way -> way.step().id()).toList())
                        .toList();
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
            Map<String, Set<String>> expected = new TreeMap<>();
            tryAll("A", "A", DAY.minusDays(1), steps, new HashSet<>(Set.of("A")), Set.of(), expected);
            List<List<PathSearch.Hop>> paths =
                    new PathSearch(steps, "Z", DAY.plusDays(50), 1_000, 1_000_000).from("A", 6);
            found += paths.size();

            assertThat(paths).extracting(PathSearchTest::text).containsExactlyInAnyOrderElementsOf(expected.keySet());
            assertThat(paths.stream().map(List::size)).isSorted();
            for (List<PathSearch.Hop> path : paths) {
                Set<String> ways = path.stream()
                        .flatMap(hop -> hop.ways().stream())
                        .map(way -> way.step().id())
                        .collect(Collectors.toSet());
                assertThat(ways).isEqualTo(expected.get(text(path)));
            }
        }
        System.out.printf("%d paths in 2000 graphs%n", found);
        assertThat(found).isGreaterThan(1_000);
    }

    /** Takes every link that can be taken, as early as it can, and notes for every path the links that led to its end. */
    private static void tryAll(
            String here,
            String path,
            LocalDate earliest,
            List<Step> steps,
            Set<String> passed,
            Set<String> taken,
            Map<String, Set<String>> found) {
        if (here.equals("Z")) {
            found.computeIfAbsent(path, unused -> new HashSet<>()).addAll(taken);
            return;
        }
        for (Step step : steps) {
            if (step.start().equals(here) || step.end().equals(here)) {
                String next = step.other(here);
                LocalDate from = step.from() == null || step.from().isBefore(earliest) ? earliest : step.from();
                boolean inTime = (step.to() == null || from.isBefore(step.to())) && !from.isAfter(DAY.plusDays(50));
                if (inTime && passed.add(next)) {
                    Set<String> further = new HashSet<>(taken);
                    further.add(step.id());
                    tryAll(next, path + next, from, steps, passed, further, found);
                    passed.remove(next);
                }
            }
        }
    }
}
