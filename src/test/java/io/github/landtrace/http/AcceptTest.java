package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

    private static final List<String> OFFERED = List.of("application/json", "text/csv");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|application/json",
                "text/csv|text/csv",
                "TEXT/CSV ; q=0.2|text/csv",
                "text/*, application/json;q=0.9|text/csv",
                "text/csv;q=0.5, */*;q=0.6|application/json",
                "application/json;q=0, */*|text/csv",
                "text/csv;charset=utf-8|text/csv",
                "nonsense, text/csv|text/csv",
                "text/csv;q=2, application/json;q=0.1|application/json",
                "text/csv;q=x, application/json;q=0.1|application/json"
            })
    void choosesTheBestOfferedType(String header, String chosen) {
        assertThat(new Accept(header).best(OFFERED)).hasValue(chosen);
    }

    @Test
    void acceptsEverythingWithoutAHeader() {
        assertThat(new Accept(null).best(OFFERED)).hasValue("application/json");
        assertThat(new Accept(" ").best(OFFERED)).hasValue("application/json");
    }

    @Test
    void choosesNothingWhenNothingFits() {
        assertThat(new Accept("image/*").best(OFFERED)).isEmpty();
        assertThat(new Accept("*/*;q=0").best(OFFERED)).isEmpty();
    }
}
