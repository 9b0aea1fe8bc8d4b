package io.github.landtrace;

import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README as tests read it: its console blocks, its tables and its picture of the model. */
final class Readme {

    private static final String FENCE = "```";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final List<String> lines;

    private Readme(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** A command and what it prints. The command is one line, whatever backslashes part it. */
    record Example(int line, String command, String output) {}

    static Path path() {
        return SampleDatabase.home().resolve("README.md");
    }

    static Readme read() {
        try {
            return new Readme(Files.readAllLines(path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return lines;
    }

    /** {@return the lines below a heading, up to the next heading of the same or a higher level} */
    List<String> section(String heading) {
        int start = lines.indexOf(heading);
        if (start < 0) {
            throw new IllegalArgumentException("no heading \"" + heading + "\" in the README");
        }
        int level = heading.indexOf(' ');
        List<String> section = new ArrayList<>();
        boolean isCode = false;
        for (String line : lines.subList(start + 1, lines.size())) {
            isCode ^= line.startsWith(FENCE);
            if (!isCode && line.matches("#{1," + level + "} .*")) {
                break;
            }
            section.add(line);
        }
        return section;
    }

    /** {@return the cells of the tables below a heading, without head and rule} */
    List<List<String>> rows(String heading) {
        return section(heading).stream()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
                .toList();
    }

    /** {@return what stands in backquotes in the first cell of each row below a heading} */
    List<String> ids(String heading) {
        return rows(heading).stream().map(row -> code(row.get(0))).toList();
    }

    /** {@return the first text in backquotes, or the text itself} */
    static String code(String text) {
        Matcher matcher = CODE.matcher(text);
        return matcher.find() ? matcher.group(1) : text;
    }

    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        rewrite(example -> {
            examples.add(example);
            return example.output();
        });
        return examples;
    }

    /** {@return the README with other outputs} */
    String rewrite(Function<Example, String> output) {
        List<String> rewritten = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at++);
            rewritten.add(line);
            if (!line.equals(FENCE + "console")) {
                continue;
            }
            int start = at;
            StringBuilder command = new StringBuilder();
            do {
                line = lines.get(at++);
                rewritten.add(line);
                command.append(line.replaceFirst("^(\\$| ) *", "").replaceFirst("\\\\$", " "));
            } while (line.endsWith("\\"));
            int end = at + lines.subList(at, lines.size()).indexOf(FENCE);
            String printed = output.apply(
                    new Example(start + 1, command.toString().strip(), String.join("\n", lines.subList(at, end))));
            rewritten.addAll(printed.lines().toList());
            at = end;
        }
        return String.join("\n", rewritten) + "\n";
    }
}
