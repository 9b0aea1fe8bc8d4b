package io.github.landtrace;

import io.github.landtrace.catalogue.Arguments;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.detect.Detector;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.http.Computed;
import io.github.landtrace.load.LoadOptions;
import io.github.landtrace.load.Loader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code landtrace demo}. */
@Command(
        name = "demo",
        description = {
            "Shows it all on the sample: imports it, runs the rules, prints one trace, serves everything.",
            "Always embedded, in LANDTRACE_DATA/demo, which it makes anew each time; never touches what serve keeps."
        })
final class DemoCommand implements Callable<Integer> {

    private static final String STORY = "land-share-conversion-trace";
    private static final String STORY_PARCEL = "PA-DJ-0701";
    private static final String STORY_DAY = "2016-01-01";

    @Spec
    private CommandSpec specification;

    @Option(names = "--once", description = "End when everything is printed, instead of serving.")
    private boolean once;

    @Override
    public Integer call() {
        PrintWriter out = specification.commandLine().getOut();
        Settings settings = Main.of(specification).settings();
        Catalogue catalogue = Catalogue.load(Home.cypher());
        Path folder = OpenGraph.folder(settings, true);
        try (DemoFolder held = DemoFolder.makeAnew(folder)) {
            say(out, "Starting the embedded Neo4j in " + folder);
            try (Serving serving = Serving.start(settings, true, catalogue)) {
                show(serving, settings, catalogue, folder);
                if (!once) {
                    serving.waitForEnd();
                }
            }
        }
        return ExitCode.DONE;
    }

    private void show(Serving serving, Settings settings, Catalogue catalogue, Path folder) {
        PrintWriter out = specification.commandLine().getOut();
        serving.readiness().waitingFor("the sample to be imported");
        say(out, "Importing " + Home.tables());
        LoadOptions options = new LoadOptions(false, false, false, folder.resolve("rejects.csv"));
        new Console(out)
                .printTotal(new Loader(serving.open().graph(), catalogue, Home.tables())
                        .load(Home.tables(), options, TerminalProgress.forThisProcess()));
        say(out, "Running the rules");
        new Console(out)
                .print(new Detector(serving.open().graph(), catalogue, Clock.systemUTC())
                        .run(
                                catalogue.rules(),
                                new DetectionProgress(
                                        specification.commandLine().getErr())));
        serving.warm();
        say(out, "");
        say(
                out,
                "What became of parcel " + STORY_PARCEL + ", as far as " + STORY_DAY + " (landtrace query --demo "
                        + STORY + " parcelId=" + STORY_PARCEL + " asOf=" + STORY_DAY + "):");
        CypherFile story = catalogue.find(Kind.QUERY, STORY).orElseThrow();
        Map<String, @Nullable Object> bound =
                Arguments.bind(story, Map.of("parcelId", STORY_PARCEL, "asOf", STORY_DAY));
        Statement statement = new Statement(STORY, story.statement(), bound, settings.queryTimeout());
        StoryTable.print(
                serving.open()
                        .graph()
                        .read(
                                statement,
                                rows -> Computed.rows(story, bound, rows).toList()),
                out);
        say(out, "");
        serving.printAddresses(out);
        say(out, "ready (Ctrl-C stops)");
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
