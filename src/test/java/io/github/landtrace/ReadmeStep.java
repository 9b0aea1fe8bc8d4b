package io.github.landtrace;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One step of an investigation as the README gives it three times: by command, by curl and in Browser. */
record ReadmeStep(String heading, Call command, Call request, Call browser) {

    private static final Pattern PARAM = Pattern.compile(":param (\\w+) => (?:\\w+\\()?'?([^';)]*)'?\\)?;");
    private static final Pattern FILE = Pattern.compile("^In Browser: \\[`cypher/queries/([\\w-]+)\\.cypher`]");

    /** A query and its arguments. */
    record Call(String query, Map<String, String> arguments) {}

    static List<ReadmeStep> of(Readme readme) {
        List<ReadmeStep> steps = new ArrayList<>();
        for (String line : readme.lines()) {
            if (line.startsWith("#### ")) {
                steps.add(step(line, readme.section(line)));
            }
        }
        return steps;
    }

    private static ReadmeStep step(String heading, List<String> lines) {
        List<String> commands = lines.stream()
                .filter(line -> line.startsWith("$ "))
                .map(line -> line.replaceFirst("\\\\$", "").substring(2))
                .toList();
        String browser = lines.stream()
                .filter(line -> FILE.matcher(line).find())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(heading + ": no line \"In Browser: [`…\""));
        return new ReadmeStep(heading, command(commands.get(0)), request(commands.get(1)), browser(browser));
    }

    private static Call command(String command) {
        List<String> words = ShellWords.of(command).stream()
                .filter(word -> !word.equals("--demo"))
                .toList();
        return new Call(words.get(2), pairs(words.subList(3, words.size())));
    }

    private static Call request(String command) {
        URI uri = CurlCommand.parse(command, URI.create("http://localhost/")).uri();
        String query =
                uri.getPath().equals("/v1/search") ? "find" : uri.getPath().substring("/v1/queries/".length());
        Map<String, String> arguments = pairs(List.of(uri.getRawQuery().split("&")));
        arguments.remove("format");
        arguments.remove("columns");
        return new Call(query, arguments);
    }

    private static Call browser(String line) {
        Matcher file = FILE.matcher(line);
        if (!file.find()) {
            throw new IllegalArgumentException(line);
        }
        Map<String, String> arguments = new TreeMap<>();
        PARAM.matcher(line).results().forEach(param -> arguments.put(param.group(1), param.group(2)));
        return new Call(file.group(1), arguments);
    }

    private static Map<String, String> pairs(List<String> words) {
        Map<String, String> arguments = new TreeMap<>();
        for (String word : words) {
            String[] pair = word.split("=", 2);
            if (pair.length == 2) {
                arguments.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        }
        return arguments;
    }
}
