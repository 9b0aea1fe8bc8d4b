package io.github.landtrace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.testing.SharedNeo4j;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedNeo4j.class)
class TraceBenchIT {

    @Test
    void asksEveryLaneTheSameAndGetsTheSame(Graph graph, Catalogue catalogue) {
        var subject = new TraceBench.Subject("the sample", graph, graph);

        BenchReport report = TraceBench.run(subject, List.of(subject), catalogue, Effort.SMOKE);

        // Unequal answers end the run, so that a lane with figures gave the right ones.
        assertThat(report.comparisons())
                .filteredOn(it -> it.work().startsWith("TR-1"))
                .hasSize(4)
                .allSatisfy(it -> {
                    assertThat(it.measurements())
                            .extracting(Measurement::rows)
                            .containsOnly(it.measurements().get(0).rows());
                    assertThat(it.measurements())
                            .extracting(Measurement::lane)
                            .contains("HTTP, in process", "driver alone");
                });
        assertThat(report.comparisons())
                .filteredOn(it -> it.work().startsWith("TR-4"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.work()).matches("TR-4 ultimate-owners, [1-9]\\d* rows, the sample");
                    assertThat(it.measurements().get(1).judged()).isTrue();
                });
        assertThat(report.comparisons())
                .filteredOn(it -> it.work().startsWith("TR-3"))
                .hasSize(6)
                .allSatisfy(it -> assertThat(it.work()).matches(".*database hits (\\d+) and \\1$"));
    }
}
