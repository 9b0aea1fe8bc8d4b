package io.github.landtrace.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrittenIdsTest {

    private static final int MANY = 1_000_000;

    @Test
    void forgetsNoneOfAMillionAndTakesFewOthersForThem() {
        WrittenIds ids = new WrittenIds();
        IntStream.range(0, MANY).forEach(i -> ids.add("PA-500231-" + i));

        assertThat(IntStream.range(0, MANY)).allMatch(i -> ids.mayHave("PA-500231-" + i));
        long mistaken = IntStream.range(MANY, 2 * MANY)
                .filter(i -> ids.mayHave("PA-500231-" + i))
                .count();
        assertThat(mistaken).isLessThan(MANY / 100);
    }

    @Test
    void knowsNoneOfAnEarlierTable() {
        WrittenIds ids = new WrittenIds();
        ids.add("PA-1");
        ids.clear();

        assertThat(ids.mayHave("PA-1")).isFalse();
    }
}
