package io.github.landtrace.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PasswordTest {
    @Test
    void hasNoLetterThatIsReadForAnother() {
        assertThat(Stream.generate(Password::generate).limit(200).map(Password::text))
                .allMatch(text -> text.matches("([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void doesNotPrintItself() {
        Password password = Password.generate();

        assertThat(password.toString()).doesNotContain(password.text());
    }
}
