package io.github.landtrace.cypher;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads one file: {@code :param} lines, front matter in one block comment, one statement. Byte-order mark and CRLF are
 * read like any other text.
 */
final class CypherFileParser {

    private final Kind kind;
    private final Path path;
    private final Problems problems;

    CypherFileParser(Kind kind, Path path, List<Problem> found) {
        this.kind = kind;
        this.path = path;
        this.problems = new Problems(path, found);
    }

    /** {@return the file, or null when it has problems, which are in the list given to the constructor} */
    @Nullable
    CypherFile parse(String raw) {
        String text = (raw.startsWith("\uFEFF") ? raw.substring(1) : raw).replace("\r\n", "\n");
        int before = problems.count();
        int open = text.indexOf("/*");
        int close = open < 0 ? -1 : text.indexOf("*/", open + 2);
        if (close < 0) {
            problems.add(
                    open < 0 ? 1 : Statements.lineOf(text, open),
                    open < 0 ? "no front matter" : "the front matter does not end",
                    "write YAML in one /* … */ comment between the :param lines and the statement");
            return null;
        }
        if (text.charAt(close - 1) == '*') {
            problems.add(
                    Statements.lineOf(text, close),
                    "the front matter ends with \"**/\"",
                    "end it with \"*/\": cypher-shell swallows the rest of the file otherwise");
        }
        ParamLines examples = ParamLines.read(text.substring(0, open), problems);
        String statement = statement(text, close + 2);
        FrontMatter frontMatter = frontMatter(text.substring(open + 2, close), Statements.lineOf(text, open));
        if (frontMatter == null) {
            return null;
        }
        CypherFile file = file(frontMatter, examples.values(), statement, text);
        compareParameters(file, examples, Statements.lineOf(text, text.indexOf(statement, close)), frontMatter);
        return problems.count() == before ? file : null;
    }

    private @Nullable FrontMatter frontMatter(String yaml, int firstLine) {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            YamlMap map = YamlMap.of("the front matter", node, firstLine, firstLine, problems);
            return map == null ? null : new FrontMatter(map, kind, problems);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            problems.add(firstLine + line, "the front matter is no YAML: " + e.getProblem(), "mend the YAML");
            return null;
        }
    }

    private String statement(String text, int from) {
        String rest = text.substring(from);
        List<Integer> ends = Statements.semicolonsIn(rest);
        String code = Statements.codeOnly(rest);
        for (int end : ends) {
            if (!code.substring(end + 1).replace(";", "").isBlank()) {
                int line = Statements.lineOf(text, from + end);
                problems.add(line, "more than one statement", "keep one statement a file");
                break;
            }
        }
        String statement = (ends.isEmpty() ? rest : rest.substring(0, ends.get(0))).strip();
        if (Statements.codeOnly(statement).isBlank()) {
            problems.add(Statements.lineOf(text, from), "no statement", "write one below the front matter");
        }
        if (code.stripLeading().startsWith(":param")) {
            problems.add(
                    Statements.lineOf(text, from), ":param below the front matter", "move it above the front matter");
        }
        return statement;
    }

    private CypherFile file(
            FrontMatter frontMatter, Map<String, @Nullable Object> examples, String statement, String text) {
        String name = path.getFileName().toString();
        List<Parameter> parameters = frontMatter.parameters(examples);
        List<Column> columns = frontMatter.columns("columns");
        return new CypherFile(
                kind,
                name.substring(0, name.length() - CypherFiles.SUFFIX.length()),
                path,
                frontMatter.text("title"),
                frontMatter.text("description"),
                frontMatter.stability(),
                parameters,
                frontMatter.requires(parameters),
                columns,
                frontMatter.computation(),
                frontMatter.writes(),
                kind == Kind.RULE ? frontMatter.rule() : null,
                frontMatter.asks(parameters, columns),
                frontMatter.exceptions(),
                statement,
                text);
    }

    private void compareParameters(CypherFile file, ParamLines examples, int statementLine, FrontMatter frontMatter) {
        Set<String> used = new TreeSet<>(Statements.parametersOf(file.statement()));
        Set<String> declared = new TreeSet<>();
        file.parameters().forEach(parameter -> declared.add(parameter.name()));
        List<String> computed = file.computation() == null
                ? List.of()
                : file.computation().kind().parameters();
        used.addAll(computed);
        for (String name : used) {
            if (!declared.contains(name)) {
                String user = computed.contains(name) ? "what is computed uses $" : "the statement uses $";
                problems.add(statementLine, user + name, "declare it under params, or remove it");
            }
        }
        for (String name : declared) {
            if (!used.contains(name)) {
                problems.add(frontMatter.lineOf("params"), "\"" + name + "\" is declared", "use it, or remove it");
            }
            if (!examples.lines().containsKey(name)) {
                problems.add(1, "no :param line for \"" + name + "\"", "add \":param " + name + " => …;\" on top");
            }
        }
        examples.lines().forEach((name, line) -> {
            if (!declared.contains(name)) {
                problems.add(line, ":param " + name + " is not declared", "declare it under params, or remove it");
            }
        });
    }
}
