package io.github.landtrace.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns(new Effort(1, Duration.ofSeconds(1), 1, Duration.ofMillis(1), 2));

    @Test
    void comparesLanesThatAnswerTheSame() {
        Comparison comparison = turns.compare("work", 1, List.of(Lane.beside("a", () -> 3), Lane.judged("b", () -> 3)));

        assertThat(comparison.measurements()).extracting(Measurement::rows).containsExactly(3L, 3L);
    }

    @Test
    void refusesAnAnswerWithoutRows() {
        assertThatThrownBy(() ->
                        turns.compare("work", 1, List.of(Lane.beside("a", () -> 0), Lane.judged("b", () -> 0))))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("a answered no rows");
    }

    @Test
    void refusesDifferentAnswers() {
        assertThatThrownBy(() ->
                        turns.compare("work", 1, List.of(Lane.beside("a", () -> 3), Lane.judged("b", () -> 2))))
                .isInstanceOf(BenchException.class)
                .hasMessage("work: b answered 2 rows, a 3");
    }
}
