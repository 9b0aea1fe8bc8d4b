package io.github.landtrace.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Java process beside this one, with the options that the launcher gives, but small and without a look at what to build. */
public final class JavaProcess {

    private JavaProcess() {}

    /** {@return the command that runs the class with these arguments} */
    public static List<String> command(Class<?> main, String... arguments) {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-Dlandtrace.home=" + SampleDatabase.home(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        return Stream.concat(java.stream(), Stream.of(arguments)).toList();
    }
}
