package io.github.landtrace.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands above cooperatives is as tangled as the design asks, and adds up where it is known. */
class OwnershipTest {

    @TempDir
    private Path temporary;

    /** The stakes as known now, by issuer. */
    private final Map<String, List<Map<String, String>>> byIssuer = new LinkedHashMap<>();

    @BeforeEach
    void generate() throws IOException {
        new Generator(SampleDatabase.home().resolve("import"), List.of())
                .run(
                        new GenerationPlan(Profile.TOWNSHIP, 12_000, 5, 0),
                        temporary.resolve("world"),
                        temporary.resolve("labels"),
                        GenerationListener.NONE);
        Map<String, Map<String, String>> current = new LinkedHashMap<>();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(temporary.resolve("world/stakes.csv").toFile())) {
            rows.forEachRemaining(row -> current.put(row.get("id"), row));
        }
        current.values()
                .forEach(row -> byIssuer.computeIfAbsent(row.get("issuerId"), unused -> new ArrayList<>())
                        .add(row));
    }

    @Test
    void exactStakesComeToTheWholeOnEveryDay() {
        List<List<Map<String, String>>> exact = byIssuer.values().stream()
                .filter(stakes -> stakes.stream().allMatch(OwnershipTest::isExact))
                .toList();

        assertThat(exact).hasSizeGreaterThan(80);
        for (List<Map<String, String>> stakes : exact) {
            for (String day : days(stakes)) {
                double sum = stakes.stream()
                        .filter(stake -> isInForce(stake, day))
                        .mapToDouble(stake -> Double.parseDouble(stake.get("shareMin")))
                        .sum();
                assertThat(sum).as(stakes + " on " + day).isEqualTo(100);
            }
        }
    }

    @Test
    void hasChainsOfEightCyclesBandsUnknownsUnitsAndHubs() {
        List<Map<String, String>> stakes =
                byIssuer.values().stream().flatMap(Collection::stream).toList();

        assertThat(byIssuer.keySet()).anyMatch(issuer -> depth(issuer, new HashSet<>()) >= 8);
        assertThat(byIssuer.keySet()).anyMatch(issuer -> isAbove(issuer, issuer, new HashSet<>()));
        assertThat(stakes).anyMatch(stake -> stake.get("shareMinExclusive").equals("true"));
        assertThat(stakes)
                .anyMatch(stake ->
                        stake.get("units").isEmpty() && stake.get("shareMin").isEmpty());
        assertThat(byIssuer.get("CO-LISTED-0")).hasSizeGreaterThan(200);
        assertThat(stakes.stream().filter(stake -> stake.get("holderId").equals("CO-FUND-0")))
                .hasSizeGreaterThan(20);
    }

    private static boolean isExact(Map<String, String> stake) {
        return !stake.get("shareMin").isEmpty() && stake.get("shareMin").equals(stake.get("shareMax"));
    }

    private static Set<String> days(List<Map<String, String>> stakes) {
        return stakes.stream().map(stake -> stake.get("from")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isInForce(Map<String, String> stake, String day) {
        return stake.get("from").compareTo(day) <= 0
                && (stake.get("to").isEmpty() || stake.get("to").compareTo(day) > 0);
    }

    /** {@return how many levels of companies stand above, without going round} */
    private int depth(String issuer, Set<String> below) {
        if (!below.add(issuer)) {
            return 0;
        }
        int depth = byIssuer.getOrDefault(issuer, List.of()).stream()
                .map(stake -> stake.get("holderId"))
                .filter(holder -> holder.startsWith("CO-B") && !below.contains(holder))
                .mapToInt(holder -> 1 + depth(holder, below))
                .max()
                .orElse(0);
        below.remove(issuer);
        return depth;
    }

    private boolean isAbove(String sought, String issuer, Set<String> seen) {
        return byIssuer.getOrDefault(issuer, List.of()).stream()
                .map(stake -> stake.get("holderId"))
                .anyMatch(holder -> holder.equals(sought) || (seen.add(holder) && isAbove(sought, holder, seen)));
    }
}
