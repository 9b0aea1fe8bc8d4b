package io.github.landtrace.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

    /** The example of Newcombe (1998), table I: 81 of 263, Wilson without continuity correction. */
    @Test
    void givesTheIntervalOfWilson() {
        Share share = new Share(81, 263);

        assertThat(share.value().getAsDouble()).isCloseTo(0.3080, within(0.0001));
        assertThat(share.low().getAsDouble()).isCloseTo(0.2553, within(0.0001));
        assertThat(share.high().getAsDouble()).isCloseTo(0.3662, within(0.0001));
    }

    /** The same table: 0 of 20. */
    @Test
    void isNotSureOfNothingWhenNothingWasFound() {
        Share share = new Share(0, 20);

        assertThat(share.low().getAsDouble()).isZero();
        assertThat(share.high().getAsDouble()).isCloseTo(0.1611, within(0.0001));
    }

    @Test
    void hasNoValueWhereThereIsNothingToTell() {
        assertThat(new Share(0, 0).value()).isEmpty();
        assertThat(new Share(0, 0).low()).isEmpty();
        assertThat(new Share(0, 0).high()).isEmpty();
    }

    @Test
    void refusesMoreThanThereIs() {
        assertThatThrownBy(() -> new Share(3, 2)).hasMessageContaining("between 0 and 2, got 3");
    }
}
