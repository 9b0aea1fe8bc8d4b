package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code landtrace query} in the forms that show nodes and links. */
@ExtendWith(SharedNeo4j.class)
class QueryGraphIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String bolt;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    QueryGraphIT(SampleDatabase database) {
        this.bolt = database.neo4j().boltURI().toString();
    }

    private int owners(String format, String... more) {
        String[] arguments = new String[6 + more.length];
        System.arraycopy(more, 0, arguments, 6, more.length);
        System.arraycopy(
                new String[] {"query", "ultimate-owners", "targetId=C-DJ-01", "asOf=2013-06-30", "--format", format},
                0,
                arguments,
                0,
                6);
        return Main.commandLine(Map.of("NEO4J_URI", bolt, "NEO4J_PASSWORD", "neo4j"))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void printsAGraph() throws IOException {
        assertThat(owners("graph")).isZero();

        JsonNode graph = JSON.readTree(out.toString());
        assertThat(graph.path("nodes"))
                .extracting(node -> node.path("id").asText())
                .contains("C-DJ-01", "H-DJ-07");
        assertThat(graph.path("links"))
                .anySatisfy(link ->
                        assertThat(link.at("/properties/percentMin").asDouble()).isEqualTo(2.8));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsWhatOtherToolsRead() {
        assertThat(owners("ftm")).isZero();
        assertThat(out.toString().lines())
                .allSatisfy(line ->
                        assertThat(JSON.readTree(line).path("schema").asText()).isNotEmpty());
    }

    @Test
    void saysThatThereIsMore() {
        assertThat(owners("graphml", "maxStakes=3")).isZero();

        assertThat(out.toString()).contains("<data key=\"g.truncated\">true</data>");
        assertThat(err.toString()).contains("There is more than this shows");
    }
}
