package io.github.landtrace;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the environment and collects everything that is wrong with it. */
final class SettingsReader {

    private static final int LAST_PORT = 65_535;
    private static final int LONGEST_TIMEOUT_SECONDS = 3_600;
    private static final Set<String> SCHEMES = Set.of("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc");
    /** Set by the launcher and the tests, not by people. */
    private static final Set<String> OTHERS = Set.of("LANDTRACE_LOG", "LANDTRACE_JAVA_OPTIONS");

    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    Settings read() {
        refuseUnknown();
        int boltPort = number("LANDTRACE_BOLT_PORT", 0, LAST_PORT);
        int browserPort = number("LANDTRACE_BROWSER_PORT", 0, LAST_PORT);
        int port = number("LANDTRACE_PORT", 0, LAST_PORT);
        refuseEqual(port, boltPort, "LANDTRACE_PORT and LANDTRACE_BOLT_PORT");
        refuseEqual(port, browserPort, "LANDTRACE_PORT and LANDTRACE_BROWSER_PORT");
        refuseEqual(boltPort, browserPort, "LANDTRACE_BOLT_PORT and LANDTRACE_BROWSER_PORT");
        Settings settings = new Settings(
                port,
                text("LANDTRACE_HOST"),
                path("LANDTRACE_DATA"),
                boltPort,
                browserPort,
                neo4j(),
                Duration.ofSeconds(number("LANDTRACE_QUERY_TIMEOUT", 1, LONGEST_TIMEOUT_SECONDS)));
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return settings;
    }

    private Settings.@Nullable Neo4j neo4j() {
        String text = text("NEO4J_URI");
        if (text.isEmpty()) {
            return null;
        }
        if (text("NEO4J_PASSWORD").isEmpty()) {
            problems.add("NEO4J_PASSWORD is not set; NEO4J_URI needs it: set it, or unset NEO4J_URI");
        }
        try {
            URI uri = URI.create(text);
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null) {
                return new Settings.Neo4j(uri, text("NEO4J_USERNAME"), text("NEO4J_PASSWORD"), text("NEO4J_DATABASE"));
            }
        } catch (IllegalArgumentException e) {
            // said below, with what is allowed
        }
        problems.add(
                "NEO4J_URI is \"" + text + "\"; write neo4j://host:port, or bolt://host:port for exactly one server");
        return null;
    }

    private int number(String name, int least, int most) {
        String text = text(name);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, with what is allowed
        }
        problems.add(name + " is \"" + text + "\"; give a whole number from " + least + " to " + most);
        return least;
    }

    private Path path(String name) {
        try {
            return Path.of(text(name)).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            problems.add(name + " is \"" + text(name) + "\"; give a folder");
            return Path.of("");
        }
    }

    private String text(String name) {
        String set = environment.getOrDefault(name, "").strip();
        return set.isEmpty() ? defaultOf(name) : set;
    }

    private static String defaultOf(String name) {
        return Settings.ALL.stream()
                .filter(setting -> setting.name().equals(name))
                .map(Settings.Setting::defaultValue)
                .findFirst()
                .orElseThrow();
    }

    private void refuseUnknown() {
        Set<String> known = Settings.ALL.stream().map(Settings.Setting::name).collect(Collectors.toSet());
        environment.keySet().stream()
                .filter(name -> name.startsWith("LANDTRACE_") && !known.contains(name) && !OTHERS.contains(name))
                .sorted()
                .forEach(name -> problems.add("unknown setting " + name + "; there are "
                        + String.join(", ", known.stream().sorted().toList())));
    }

    private void refuseEqual(int one, int other, String names) {
        if (one != 0 && one == other) {
            problems.add(names + " are both " + one + "; give each its own port, or 0");
        }
    }
}
