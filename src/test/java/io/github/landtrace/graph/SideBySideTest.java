package io.github.landtrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final int MANY = 1_000;

    @Test
    void givesTheAnswersInTheOrderOfTheWork() {
        List<Supplier<Integer>> work = IntStream.range(0, 100)
                .<Supplier<Integer>>mapToObj(i -> () -> i)
                .toList();

        assertThat(SideBySide.run(work))
                .isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void doesNothingWhereThereIsNothingToDo() {
        assertThat(SideBySide.run(List.<Supplier<String>>of())).isEmpty();
    }

    @Test
    void beginsNothingAfterAFailureAndThrowsIt() {
        AtomicInteger begun = new AtomicInteger();
        List<Supplier<Integer>> work = new ArrayList<>();
        work.add(() -> {
            throw new IllegalStateException("no such place");
        });
        for (int i = 0; i < MANY; i++) {
            work.add(() -> {
                LockSupport.parkNanos(1_000_000);
                return begun.incrementAndGet();
            });
        }

        assertThatThrownBy(() -> SideBySide.run(work))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no such place");
        assertThat(begun.get()).isLessThan(MANY);
    }
}
