package io.github.landtrace;

import io.github.landtrace.bundle.Difference;
import io.github.landtrace.bundle.PlainJson;
import io.github.landtrace.bundle.Verification;
import io.github.landtrace.bundle.Verifier;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landtrace verify-bundle BUNDLE}. */
@Command(
        name = "verify-bundle",
        description = {
            "Checks that a bundle is whole, and asks its rule again, with its parameters, on this database: HOLDS, CHANGED, GONE, or CANNOT_TELL where records are not in this database; ALTERED when the bundle is not as it was written.",
            "Nothing is written, to the graph or to disk. 1 unless it holds."
        })
final class VerifyBundleCommand implements Callable<Integer> {

    /** A rule that cannot be asked about one subject alone runs over the whole graph. */
    static final Duration TIMEOUT = Duration.ofMinutes(10);

    private static final int WIDEST = 1_000;

    /** How the answer is printed. */
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec specification;

    @Mixin
    private Environment environment;

    @Parameters(paramLabel = "BUNDLE", description = "Folder or zip that finding --bundle wrote.")
    private Path bundle;

    @Option(
            names = "--digest",
            paramLabel = "SHA256",
            description = "The digest that finding --bundle printed, as whoever wrote the bundle told you.")
    private @Nullable String digest;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format = Format.text;

    @Override
    public Integer call() {
        try (OpenGraph open = environment.open(environment.settings())) {
            Verification verification =
                    new Verifier(open.graph(), environment.catalogue(), TIMEOUT).verify(bundle, digest);
            PrintWriter out = specification.commandLine().getOut();
            switch (format) {
                case text -> text(out, verification);
                case json -> out.print(new String(PlainJson.bytes(json(verification)), StandardCharsets.UTF_8));
            }
            out.flush();
            return verification.outcome() == Verification.Outcome.HOLDS ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
        }
    }

    private static void text(PrintWriter out, Verification verification) {
        String id = verification.findingId().isEmpty() ? "" : "  " + verification.findingId();
        line(out, verification.outcome() + id + "  " + meaning(verification));
        line(out, "digest " + verification.digest());
        verification.faults().forEach(fault -> line(out, "  " + fault));
        verification.missing().forEach(record -> line(out, "  not in this database: " + record));
        for (Difference difference : verification.differences()) {
            line(
                    out,
                    "  " + difference.part() + " " + difference.what() + ": " + shown(difference.bundled())
                            + " in the bundle, " + shown(difference.now()) + " now");
        }
        if (verification.asKnownThen() != null) {
            line(
                    out,
                    "As it was known at " + verification.asKnownAt() + " it reads "
                            + (verification.asKnownThen() ? "the same here." : "otherwise here, or not at all."));
        }
        verification.notes().forEach(note -> line(out, "Note: " + note + "."));
    }

    private static String meaning(Verification verification) {
        return switch (verification.outcome()) {
            case HOLDS ->
                verification.differences().isEmpty()
                        ? "same verdict, same facts, same records"
                        : "same verdict and facts; these records read differently now";
            case CHANGED -> "the rule finds it with other facts";
            case GONE -> "the rule no longer finds it, though its records are here";
            case CANNOT_TELL -> "records that it rests on are not in this database";
            case ALTERED -> "the bundle is not as it was written; nothing of it was run";
        };
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    /** A bundle is foreign: nothing of it may steer the terminal. */
    private static void line(PrintWriter out, String text) {
        out.println(text.isBlank() ? "" : leading(text) + TextTable.shorten(text.strip(), WIDEST));
    }

    private static String leading(String text) {
        return text.startsWith("  ") ? "  " : "";
    }

    private static Map<String, @Nullable Object> json(Verification verification) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("outcome", verification.outcome());
        json.put("findingId", verification.findingId());
        json.put("digest", verification.digest());
        json.put("faults", verification.faults());
        json.put("missing", verification.missing());
        json.put(
                "differences",
                verification.differences().stream()
                        .map(it ->
                                Map.of("part", it.part(), "what", it.what(), "bundled", it.bundled(), "now", it.now()))
                        .map(it -> (Object) new java.util.TreeMap<String, Object>(it))
                        .toList());
        json.put("asKnownAt", verification.asKnownAt());
        json.put("asKnownThen", verification.asKnownThen());
        json.put("notes", List.copyOf(verification.notes()));
        return json;
    }
}
