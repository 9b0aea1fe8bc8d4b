package io.github.landtrace;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFilesException;
import io.github.landtrace.http.Computed;
import io.github.landtrace.load.FolderReport;
import io.github.landtrace.load.LoadException;
import io.github.landtrace.load.ModelCheck;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code landtrace check}. */
@Command(
        name = "check",
        description = {
            "Checks every file under cypher/ and import/ and reports all problems at once.",
            "Needs no database; what only a database can tell (plans, rows) is checked by the contract test."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec specification;

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        List<String> problems = new ArrayList<>();
        try {
            Catalogue catalogue = Catalogue.load(Home.cypher());
            out.println(catalogue.all().size() + " files under cypher/");
            catalogue.queries().forEach(query -> Computed.problem(query).ifPresent(problems::add));
            ModelCheck.problems(catalogue, Home.tables()).forEach(problem -> problems.add(problem.toString()));
            FolderReport tables = ModelCheck.tables(catalogue, Home.tables());
            out.println(tables.rows() + " rows in " + tables.tables() + " tables under import/");
            tables.faults().forEach(fault -> problems.add(fault.toString()));
        } catch (CypherFilesException e) {
            e.problems().forEach(problem -> problems.add(problem.toString()));
        } catch (LoadException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        problems.forEach(out::println);
        out.println(problems.isEmpty() ? "Everything is in order." : problems.size() + " problems");
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
    }
}
