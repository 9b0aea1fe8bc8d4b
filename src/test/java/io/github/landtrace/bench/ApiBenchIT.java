package io.github.landtrace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.testing.SharedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedNeo4j.class)
class ApiBenchIT {

    @Test
    void putsHttpBesideTheGraphAlone(Graph graph, Catalogue catalogue) {
        BenchReport report = ApiBench.run(graph, catalogue, Effort.SMOKE);

        assertThat(report.comparisons()).hasSize(3).allSatisfy(comparison -> {
            assertThat(comparison.measurements()).hasSize(3);
            assertThat(comparison.measurements().get(0).rows()).isPositive();
            assertThat(comparison.measurements().get(1).rows())
                    .isEqualTo(comparison.measurements().get(0).rows());
        });
        assertThat(report.toText()).contains("API-1 trace: land-share-conversion-trace", "goal: time × 1.15");
        assertThat(report.toMarkdown()).contains("| API-1 point: parcel-rights-on-day | HTTP, NDJSON |");
        assertThat(report.toJson()).contains("\"p50Micros\"");
    }
}
