package io.github.landtrace.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddedSettingsTest {
    private static final URI GUIDE = URI.create("http://127.0.0.1:8080/guide");

    @Test
    void refusesAPortThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings("127.0.0.1", 65_536, 0, GUIDE))
                .withMessage("boltPort must be between 0 and 65535, got 65536");
    }

    @Test
    void refusesOnePortForBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings("127.0.0.1", 7687, 7687, GUIDE))
                .withMessage("boltPort and browserPort must differ, got 7687 for both");
    }

    @Test
    void refusesAGuideThatBrowserCouldNotFind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings("127.0.0.1", 0, 0, URI.create("/guide")))
                .withMessage("guide must be an absolute URL with a host, got /guide");
    }

    @Test
    void takesAnAddressAsAUrlWritesIt() {
        assertThat(settings("[::1]", 0, 0, GUIDE).host()).isEqualTo("::1");
    }

    private static EmbeddedSettings settings(String host, int boltPort, int browserPort, URI guide) {
        return new EmbeddedSettings(Path.of("data"), host, boltPort, browserPort, guide);
    }
}
