package io.github.landtrace.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.landtrace.generate.scenario.Scenarios;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {

    private static final GenerationPlan PLAN = new GenerationPlan(Profile.TOWNSHIP, 650, 3, 1);

    @TempDir
    private Path temporary;

    @Test
    void givesTheSameFilesForTheSamePlanAndOthersForAnotherSeed() throws Exception {
        generate(PLAN, "first");
        generate(PLAN, "second");
        generate(new GenerationPlan(Profile.TOWNSHIP, 650, 4, 1), "third");

        assertThat(digests("first")).isNotEmpty().isEqualTo(digests("second"));
        assertThat(digests("first-labels")).isNotEmpty().isEqualTo(digests("second-labels"));
        assertThat(digests("third").get("persons.csv"))
                .isNotEqualTo(digests("first").get("persons.csv"));
    }

    /** SplitMix64 is fixed; if this changes, seeds no longer mean what they meant. */
    @Test
    void drawsTheSameOnEveryMachine() {
        Draw draw = Draw.stream(1, "village", 0);

        assertThat(List.of(draw.below(1_000), draw.below(1_000), draw.below(1_000)))
                .isEqualTo(DRAWN);
        assertThat(draw.logNormal(100, 0.5)).isEqualTo(LOG_NORMAL);
    }

    private static final List<Integer> DRAWN = List.of(167, 873, 499);
    private static final double LOG_NORMAL = 126.93529850004606;

    @Test
    void refusesAFolderThatItDidNotMakeAndReplacesOneThatItMade() throws IOException {
        generate(PLAN, "world");
        generate(PLAN, "world");
        Path other = Files.createDirectories(temporary.resolve("other"));
        Files.writeString(other.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> generate(PLAN, "other"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("holds files that were not generated");
        assertThat(other.resolve("thesis.txt")).exists();
        assertThat(temporary.resolve("other.part")).doesNotExist();
    }

    @Test
    void leavesNothingBehindWhenStopped() throws IOException {
        GenerationListener stopping = new GenerationListener() {
            private boolean stop;

            @Override
            public void progress(long households, long ofHouseholds, long rows) {
                stop = true;
            }

            @Override
            public boolean stopped() {
                return stop;
            }
        };

        assertThatThrownBy(
                        () -> generator().run(PLAN, temporary.resolve("world"), temporary.resolve("labels"), stopping))
                .hasMessage("stopped; nothing was left behind");
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void refusesMoreHouseholdsThanThereIsRoomFor() {
        assertThatThrownBy(() -> new GenerationPlan(Profile.VILLAGE, 1_001, 1, 0))
                .hasMessage(
                        "a village can have 1 to 1,000 households, got 1,001; give another number or another profile");
    }

    private void generate(GenerationPlan plan, String name) {
        generator().run(plan, temporary.resolve(name), temporary.resolve(name + "-labels"), GenerationListener.NONE);
    }

    private static Generator generator() {
        return new Generator(SampleDatabase.home().resolve("import"), Scenarios.all());
    }

    private Map<String, String> digests(String name) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(temporary.resolve(name))) {
            for (Path file : files.toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(String.valueOf(file.getFileName()), new BigInteger(1, digest).toString(16));
            }
        }
        return digests;
    }
}
