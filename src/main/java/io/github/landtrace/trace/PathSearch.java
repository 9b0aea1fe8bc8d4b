package io.github.landtrace.trace;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the shortest paths between two records that pass no record twice: of every length in turn, by a search that
 * never goes where the rest of the way is longer than what is left. Parallel links are one hop with several ways to take
 * it. Where a path is to follow time, it goes on from the earliest, which leaves open everything that another would, and
 * keeps those other ways that still reach the goal in time.
 */
final class PathSearch {

    /** A link by which a hop can be taken, and the earliest day on which it can. */
    record Way(Step step, LocalDate day) {}

    /**
     * A hop of a path.
     *
     * @param ways the links by which it can be taken, the earliest first
     */
    record Hop(String start, String end, List<Way> ways) {

        Hop {
            ways = List.copyOf(ways);
        }

        LocalDate day() {
            return ways.get(0).day();
        }
    }

    private final Map<String, Map<String, List<Step>>> neighbours = new HashMap<>();
    private final Map<String, Integer> distance = new HashMap<>();
    private final String goal;
    private final LocalDate latest;
    private final int wanted;
    private final int workBudget;
    private final List<List<Hop>> found = new ArrayList<>();
    private int work;

    /**
     * @param latest no hop is taken after this day
     * @param wanted paths at most
     * @param workBudget steps tried at most
     */
    PathSearch(List<Step> steps, String goal, LocalDate latest, int wanted, int workBudget) {
        this.goal = goal;
        this.latest = latest;
        this.wanted = wanted;
        this.workBudget = workBudget;
        steps.stream().sorted(Comparator.comparing(Step::id)).forEach(step -> {
            add(step.start(), step);
            add(step.end(), step);
        });
        measure();
    }

    private void add(String here, Step step) {
        neighbours
                .computeIfAbsent(here, unused -> new TreeMap<>())
                .computeIfAbsent(step.other(here), unused -> new ArrayList<>())
                .add(step);
    }

    /** Measures how many hops each record is from the goal, whatever the time. */
    private void measure() {
        distance.put(goal, 0);
        Deque<String> open = new ArrayDeque<>(List.of(goal));
        while (!open.isEmpty()) {
            String here = open.remove();
            int next = distance.getOrDefault(here, 0) + 1;
            for (String neighbour : neighbours.getOrDefault(here, Map.of()).keySet()) {
                if (distance.putIfAbsent(neighbour, next) == null) {
                    open.add(neighbour);
                }
            }
        }
    }

    /** {@return the paths, the shortest first} */
    List<List<Hop>> from(String start, int maxDepth) {
        for (int length = distance.getOrDefault(start, maxDepth + 1);
                length <= maxDepth && length > 0 && !isOver();
                length++) {
            go(start, length, LocalDate.MIN, new LinkedHashMap<>(), new LinkedHashSet<>(Set.of(start)));
        }
        return found;
    }

    /** {@return whether paths may be missing because the work budget was used up} */
    boolean isExhausted() {
        return work >= workBudget;
    }

    private boolean isOver() {
        return found.size() == wanted || isExhausted();
    }

    private void go(String here, int left, LocalDate arrived, Map<String, Hop> hops, Set<String> passed) {
        for (Map.Entry<String, List<Step>> way :
                neighbours.getOrDefault(here, Map.of()).entrySet()) {
            if (isOver()) {
                return;
            }
            String next = way.getKey();
            boolean fits = next.equals(goal) ? left == 1 : left > distance.getOrDefault(next, left);
            if (fits && !passed.contains(next)) {
                work++;
                List<Way> ways = ways(way.getValue(), arrived);
                if (!ways.isEmpty()) {
                    take(new Hop(here, next, ways), left, hops, passed);
                }
            }
        }
    }

    private void take(Hop hop, int left, Map<String, Hop> hops, Set<String> passed) {
        hops.put(hop.end(), hop);
        passed.add(hop.end());
        if (hop.end().equals(goal)) {
            found.add(inTime(List.copyOf(hops.values())));
        } else {
            go(hop.end(), left - 1, hop.day(), hops, passed);
        }
        passed.remove(hop.end());
        hops.remove(hop.end());
    }

    private List<Way> ways(List<Step> steps, LocalDate arrived) {
        List<Way> ways = new ArrayList<>();
        for (Step step : steps) {
            LocalDate day = step.leaves(arrived);
            if (day != null && !day.isAfter(latest)) {
                ways.add(new Way(step, day));
            }
        }
        ways.sort(Comparator.comparing(Way::day));
        return ways;
    }

    /** {@return the path with only those ways from which, taken on their earliest days, the goal can still be reached} */
    private List<Hop> inTime(List<Hop> path) {
        List<Hop> hops = new ArrayList<>(path);
        LocalDate last = latest;
        for (int i = hops.size() - 1; i >= 0; i--) {
            Hop hop = hops.get(i);
            LocalDate limit = last;
            List<Way> ways =
                    hop.ways().stream().filter(way -> !way.day().isAfter(limit)).toList();
            hops.set(i, new Hop(hop.start(), hop.end(), ways));
            last = ways.stream()
                    .map(way -> way.step().lastBy(limit))
                    .max(Comparator.naturalOrder())
                    .orElse(limit);
        }
        return hops;
    }
}
