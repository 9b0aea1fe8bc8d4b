package io.github.landtrace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.testing.SampleDatabase;
import io.github.landtrace.testing.SharedNeo4j;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedNeo4j.class)
class ApiBenchIT {

    @Test
    void putsHttpBesideTheGraphAlone(SampleDatabase database, Catalogue catalogue) {
        BenchReport report =
                ApiBench.run(database.overDriver(), Optional.of(database.graph()), catalogue, Effort.SMOKE);

        assertThat(report.comparisons()).hasSize(5).allSatisfy(comparison -> {
            assertThat(comparison.measurements()).hasSizeBetween(3, 4);
            assertThat(comparison.measurements().get(0).rows()).isPositive();
            assertThat(comparison.measurements().get(1).rows())
                    .isEqualTo(comparison.measurements().get(0).rows());
        });
        assertThat(report.toText())
                .contains(
                        "API-1 trace: land-share-conversion-trace",
                        "goal: time × 1.15 and CPU × 1.20",
                        "API-2 trace: land");
        assertThat(report.toMarkdown()).contains("| API-1 point: parcel-rights-on-day | HTTP, NDJSON |");
        assertThat(report.toJson()).contains("\"p50Micros\"");
    }
}
