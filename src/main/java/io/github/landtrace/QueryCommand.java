package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.catalogue.Violation;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.http.ChosenColumns;
import io.github.landtrace.http.Computed;
import io.github.landtrace.http.GraphFile;
import io.github.landtrace.http.RowFile;
import io.github.landtrace.http.UnknownIds;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landtrace query ID name=value …}. */
@Command(
        name = "query",
        description = {
            "Runs one canned query and prints its rows.",
            "Without an ID it lists the queries; with an ID and --about it tells what the query means and takes."
        })
final class QueryCommand implements Callable<Integer> {

    /** How answers are printed. */
    enum Format {
        json,
        ndjson,
        csv,
        table,
        graph,
        graphml,
        gexf,
        cytoscape,
        bods,
        ftm
    }

    @Spec
    private CommandSpec specification;

    @Mixin
    private Environment environment;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "Id of the query.")
    private @Nullable String id;

    @Parameters(index = "1..*", paramLabel = "name=value", description = "Arguments; a list is parted by commas.")
    private List<String> given = List.of();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
            defaultValue = "table")
    private Format format = Format.table;

    @Option(
            names = "--columns",
            paramLabel = "NAME,…",
            description = "Only these columns, in this order; default: all that a row fills.")
    private String columns = "";

    @Option(names = "--about", description = "Tell about the query instead of running it.")
    private boolean about;

    @Override
    public Integer call() {
        Catalogue catalogue = environment.catalogue();
        PrintWriter out = specification.commandLine().getOut();
        if (id == null) {
            QueryHelp.list(catalogue, out);
            return ExitCode.DONE;
        }
        CypherFile query = query(catalogue, id);
        if (about) {
            QueryHelp.about(query, out);
            return ExitCode.DONE;
        }
        if (GraphFile.words().contains(format.name()) && !GraphFile.fits(query)) {
            throw new ParameterException(
                    specification.commandLine(),
                    query.id()
                            + " returns nothing that could be shown as a graph; use --format table, json, ndjson or csv");
        }
        List<Violation> violations = new ArrayList<>();
        CypherFile narrowed = ChosenColumns.of(query, columns, violations);
        Map<String, @Nullable Object> bound =
                QueryArguments.bind(specification.commandLine(), query, given, violations);
        Settings settings = environment.settings();
        try (OpenGraph open = environment.open(settings)) {
            if (GraphFile.words().contains(format.name())) {
                return printGraph(catalogue, open, settings, query, bound);
            }
            Statement statement = new Statement(
                    query.id(), query.statement(), RowFile.parameters(query, bound), settings.queryTimeout());
            StringWriter printed = new StringWriter();
            boolean isEmpty = open.graph().read(statement, rows -> {
                Rows answer = ChosenColumns.only(narrowed, Computed.rows(query, bound, rows));
                boolean hasNone = !answer.hasNext();
                print(narrowed, bound, answer, hasNone ? new PrintWriter(printed) : out);
                return hasNone;
            });
            if (isEmpty) {
                refuseUnknownIds(catalogue, open, settings, query, bound);
                out.print(printed);
                out.flush();
            }
            return ExitCode.DONE;
        }
    }

    private void refuseUnknownIds(
            Catalogue catalogue,
            OpenGraph open,
            Settings settings,
            CypherFile query,
            Map<String, @Nullable Object> bound) {
        UnknownIds.message(catalogue, open.graph(), settings.queryTimeout(), query, bound)
                .ifPresent(message -> {
                    throw new ParameterException(specification.commandLine(), message);
                });
    }

    private void print(CypherFile query, Map<String, @Nullable Object> bound, Rows rows, PrintWriter out) {
        if (format == Format.table) {
            RowTable.print(query, bound, rows, out);
        } else {
            RowFile.write(query, bound, rows, format.name(), new WriterStream(out));
        }
        out.flush();
    }

    private int printGraph(
            Catalogue catalogue,
            OpenGraph open,
            Settings settings,
            CypherFile query,
            Map<String, @Nullable Object> bound) {
        boolean truncated = GraphFile.write(
                catalogue,
                open.graph(),
                settings.queryTimeout(),
                query,
                bound,
                format.name(),
                new WriterStream(specification.commandLine().getOut()),
                () -> refuseUnknownIds(catalogue, open, settings, query, bound));
        if (truncated) {
            specification.commandLine().getErr().println("There is more than this shows: give larger limits.");
        }
        return ExitCode.DONE;
    }

    private CypherFile query(Catalogue catalogue, String wanted) {
        return catalogue
                .find(Kind.QUERY, wanted)
                .orElseThrow(() -> new ParameterException(
                        specification.commandLine(),
                        "There is no query \"" + wanted + "\"; there are "
                                + String.join(
                                        ", ",
                                        catalogue.queries().stream()
                                                .map(CypherFile::id)
                                                .toList())));
    }
}
