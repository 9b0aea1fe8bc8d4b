package io.github.landtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

    @Test
    void isThatOfAllTablesAndNotOfTheOneThatIsLoaded() {
        TimeLeft left = new TimeLeft(1_000);
        left.begin(200);
        left.progress(200);
        left.end();
        left.begin(800);
        left.progress(50);

        assertThat(left.percent()).isEqualTo(25);
        assertThat(left.after(Duration.ofSeconds(10))).contains(Duration.ofSeconds(30));
    }

    @Test
    void doesNotTakeWhatAnEarlierLoadDidForSpeed() {
        TimeLeft left = new TimeLeft(1_000);
        left.begin(600);
        left.skipped(600);
        left.progress(600);
        left.end();
        left.begin(400);
        left.skipped(100);
        left.progress(100);
        assertThat(left.after(Duration.ofSeconds(1))).isEmpty();

        left.progress(200);
        assertThat(left.after(Duration.ofSeconds(10))).contains(Duration.ofSeconds(20));
    }

    @Test
    void isBesideTheRowsOfThisLoadASecond() {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        RowRate rate = new RowRate("persons", start);
        rate.skipped();
        rate.skipped();

        assertThat(rate.at(2_002, start.plusSeconds(2))).isEqualTo("persons 2,002 rows, 1,000 rows/s");
    }
}
