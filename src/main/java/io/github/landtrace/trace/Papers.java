package io.github.landtrace.trace;

import io.github.landtrace.trace.Fetched.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which papers the chains that lead to a target rest on. */
final class Papers {

    private final Map<String, List<Link>> byHolder = new HashMap<>();
    private final Map<String, List<Link>> byIssuer = new HashMap<>();
    private final Map<String, Set<String>> above = new HashMap<>();

    Papers(List<Link> links) {
        for (Link link : links) {
            byHolder.computeIfAbsent(link.start(), unused -> new ArrayList<>()).add(link);
            byIssuer.computeIfAbsent(link.end(), unused -> new ArrayList<>()).add(link);
        }
    }

    /** {@return the papers of every stake on a chain between the two, each once, in order} */
    List<String> between(String owner, String target) {
        Set<String> leading = above.computeIfAbsent(target, this::above);
        List<Link> passed = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(owner));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Link link : byHolder.getOrDefault(open.remove(), List.of())) {
                if (leading.contains(link.end())) {
                    passed.add(link);
                    if (seen.add(link.end())) {
                        open.add(link.end());
                    }
                }
            }
        }
        return Fetched.papers(passed);
    }

    /** {@return the papers of every stake on any chain that leads to a target, each once, in order} */
    List<String> leadingTo(String target) {
        return Fetched.papers(above.computeIfAbsent(target, this::above).stream()
                .flatMap(issuer -> byIssuer.getOrDefault(issuer, List.of()).stream())
                .toList());
    }

    /** The target and all from which chains lead to it. */
    private Set<String> above(String target) {
        Set<String> seen = new HashSet<>(Set.of(target));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Link link : byIssuer.getOrDefault(open.remove(), List.of())) {
                if (seen.add(link.start())) {
                    open.add(link.start());
                }
            }
        }
        return seen;
    }
}
