package io.github.landtrace;

import java.util.List;

/** The environment sets something that cannot be; the message lists all of it. */
final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
