package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code landtrace query} where there is nothing to print. */
@ExtendWith(SharedNeo4j.class)
class QueryCommandIT {

    private final String bolt;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    QueryCommandIT(SampleDatabase database) {
        this.bolt = database.neo4j().boltURI().toString();
    }

    private int rights(String parcelId, String day, String format) {
        return Main.commandLine(Map.of("NEO4J_URI", bolt, "NEO4J_PASSWORD", "neo4j"))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("query", "parcel-rights-on-day", "parcelId=" + parcelId, "asOf=" + day, "--format", format);
    }

    @Test
    void refusesAnIdThatNoRecordHas() {
        for (String format : new String[] {"table", "csv", "graph"}) {
            assertThat(rights("PA-DJ-O101", "2011-06-30", format)).isEqualTo(2);
        }
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("there is no parcel \"PA-DJ-O101\" (parcelId); did you mean PA-DJ-0101");
    }

    @Test
    void printsNoRowsWhereTheRecordIsThere() {
        assertThat(rights("PA-DJ-0101", "1940-01-01", "table")).isZero();

        assertThat(out.toString()).contains("0 rows");
        assertThat(err.toString()).isEmpty();
    }
}
