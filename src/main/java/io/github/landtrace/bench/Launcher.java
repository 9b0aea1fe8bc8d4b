package io.github.landtrace.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How Landtrace is started as a process of its own.
 *
 * @param command what stands before the arguments
 */
public record Launcher(List<String> command) {

    public Launcher {
        command = List.copyOf(command);
    }

    /**
     * Starts it on ports that are free.
     *
     * @param data the data folder of the process
     * @param output the file for what it says
     */
    ChildProcess start(Path data, Path output, String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        Map<String, String> environment = new HashMap<>();
        environment.put("LANDTRACE_DATA", data.toString());
        for (String port : List.of("LANDTRACE_PORT", "LANDTRACE_BOLT_PORT", "LANDTRACE_BROWSER_PORT")) {
            environment.put(port, "0");
        }
        return ChildProcess.start(all, environment, output);
    }
}
