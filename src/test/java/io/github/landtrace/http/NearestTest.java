package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN =
            List.of("find", "sources-of", "ownership-chain", "cooperative-dilution", "cooperative-members-on-day");

    @Test
    void namesTheNearestFirst() {
        assertThat(Nearest.names("owner-chain", KNOWN)).first().isEqualTo("ownership-chain");
        assertThat(Nearest.names("cooperative-dilutoin", KNOWN)).first().isEqualTo("cooperative-dilution");
        assertThat(Nearest.names("cooperative", KNOWN)).contains("cooperative-dilution", "cooperative-members-on-day");
    }

    @Test
    void namesNothingThatIsFarOff() {
        assertThat(Nearest.names("xyzxyzxyz", KNOWN)).isEmpty();
        assertThat(Nearest.names("x".repeat(5_000), KNOWN)).isEmpty();
    }
}
