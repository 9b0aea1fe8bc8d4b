package io.github.landtrace;

import io.github.landtrace.bundle.Bundler;
import io.github.landtrace.bundle.CaseFile;
import io.github.landtrace.bundle.CaseReader;
import io.github.landtrace.bundle.PlainJson;
import io.github.landtrace.catalogue.Catalogue;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landtrace finding ID}. */
@Command(
        name = "finding",
        description = {
            "Prints one finding: what was observed beside the thresholds, what would explain it, citations, what is missing, evidence, sources, reviews.",
            "With --bundle it writes the finding with all that it rests on, for others to check with verify-bundle."
        })
final class FindingCommand implements Callable<Integer> {

    /** How the finding is printed. */
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec specification;

    @Mixin
    private Environment environment;

    @Parameters(paramLabel = "ID", description = "Id of the finding: rule, subject and key, as detect prints it.")
    private String id;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format = Format.text;

    @Option(
            names = "--bundle",
            paramLabel = "OUT",
            description =
                    "Write a bundle instead: a folder, or a zip when the name ends in .zip. Nothing may be there yet.")
    private @Nullable Path bundle;

    @Override
    public Integer call() {
        Catalogue catalogue = environment.catalogue();
        try (OpenGraph open = environment.open(environment.settings())) {
            PrintWriter out = specification.commandLine().getOut();
            if (bundle != null) {
                String digest = new Bundler(open.graph(), catalogue, Version.current(), VerifyBundleCommand.TIMEOUT)
                        .write(id, bundle)
                        .orElseThrow(this::noFinding);
                out.println(bundle + " holds " + id);
                out.println("digest " + digest);
                return ExitCode.DONE;
            }
            CaseFile file = new CaseReader(open.graph(), catalogue, VerifyBundleCommand.TIMEOUT)
                    .read(id, null)
                    .orElseThrow(this::noFinding);
            if (format == Format.json) {
                out.print(new String(PlainJson.bytes(file.finding()), StandardCharsets.UTF_8));
                out.flush();
            } else {
                new FindingText(out).print(file);
            }
            return ExitCode.DONE;
        }
    }

    private ParameterException noFinding() {
        return new ParameterException(
                specification.commandLine(), "There is no finding \"" + id + "\"; see landtrace query findings-about");
    }
}
