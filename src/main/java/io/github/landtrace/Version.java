package io.github.landtrace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {
    private static final String RESOURCE = "version.properties";

    /** {@return the version of this build, for example {@code 0.1.0}} */
    static String current() {
        Properties properties = new Properties();
        try (var resource = Version.class.getResourceAsStream(RESOURCE)) {
            properties.load(Objects.requireNonNull(resource, RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty("version"), "version");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"landtrace " + current()};
    }
}
