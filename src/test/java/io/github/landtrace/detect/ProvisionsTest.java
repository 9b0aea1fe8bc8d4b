package io.github.landtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.cypher.CypherFile;
import io.github.landtrace.cypher.Kind;
import io.github.landtrace.cypher.Parameter;
import io.github.landtrace.cypher.RuleFacts;
import io.github.landtrace.testing.SampleDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped table of provisions, beside the instruments, the truth table and what the rules ask for. */
class ProvisionsTest {

    private static final List<Map<String, String>> PROVISIONS = table("provisions");
    private static final Pattern NAME = Pattern.compile("'([A-Z]+(?:_[A-Z]+)+)'");

    private static final Catalogue CATALOGUE =
            Catalogue.load(SampleDatabase.home().resolve("cypher"));

    static Stream<CypherFile> rules() {
        return CATALOGUE.rules().stream();
    }

    private static List<Map<String, String>> table(String name) {
        Path file = SampleDatabase.home().resolve("import/" + name + ".csv");
        try (var rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(file.toFile())) {
            return rows.readAll();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String citation(Map<String, String> provision) {
        String article = provision.getOrDefault("article", "");
        return provision.get("instrumentId") + (article.isEmpty() ? "" : "#" + article);
    }

    private static Set<String> citations() {
        return PROVISIONS.stream().map(ProvisionsTest::citation).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> matters(String text) {
        Set<String> known = PROVISIONS.stream().map(row -> row.get("matter")).collect(Collectors.toSet());
        return NAME.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(known::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bindAndApplyWhereTheirInstrumentDoes() {
        Map<String, Map<String, String>> instruments =
                table("instruments").stream().collect(Collectors.toMap(row -> row.get("id"), row -> row));

        assertThat(PROVISIONS).isNotEmpty().allSatisfy(provision -> {
            Map<String, String> instrument = Objects.requireNonNull(instruments.get(provision.get("instrumentId")));
            assertThat(provision.get("binding")).as(provision.get("id")).isEqualTo(instrument.get("binding"));
            assertThat(provision.get("divisionId")).as(provision.get("id")).isEqualTo(instrument.get("divisionId"));
        });
    }

    @Test
    void areDigestedWithAllOtherLaw() {
        String statement = CATALOGUE.system("law-rows").statement();
        String labels = statement.substring(statement.indexOf("(law:") + "(law:".length(), statement.indexOf(')'));

        assertThat(labels.split("\\|")).containsExactlyInAnyOrderElementsOf(RuleFacts.LAW);
    }

    @Test
    void canBeAskedForByEveryMatter() {
        CypherFile query = CATALOGUE.find(Kind.QUERY, "provisions-in-force").orElseThrow();

        assertThat(query.parameters())
                .filteredOn(parameter -> parameter.name().equals("matter"))
                .flatExtracting(Parameter::allowed)
                .containsExactlyInAnyOrderElementsOf(
                        PROVISIONS.stream().map(row -> row.get("matter")).collect(Collectors.toSet()));
    }

    @Test
    void haveOneForEachArticleThatTheTruthTableCites() {
        Stream<String> cited = table("surrender-rules").stream()
                .flatMap(row -> Arrays.stream(row.get("citations").split(";")));

        assertThat(cited.toList())
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(citations()).contains(citation));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void haveOneForEachArticleThatARuleRestsOn(CypherFile rule) {
        Set<String> asked = matters(rule.statement());
        List<String> basis = Objects.requireNonNull(rule.rule()).legalBasis();

        assertThat(asked).isNotEmpty();
        assertThat(basis)
                .isNotEmpty()
                .allSatisfy(article -> assertThat(PROVISIONS)
                        .filteredOn(provision -> citation(provision).equals(article))
                        .extracting(provision -> provision.get("matter"))
                        .as(article)
                        .anyMatch(matter -> asked.contains(matter) || rule.id().equals("R01")));
    }

    @Test
    void whatIsGeneralKnowledgeOnlyRestsOnNothingElse() {
        Map<String, Set<String>> papers = table("evidence").stream()
                .filter(row -> row.get("recordId").startsWith("PV-"))
                .collect(Collectors.groupingBy(
                        row -> row.get("recordId"),
                        Collectors.mapping(row -> row.get("sourceId"), Collectors.toSet())));

        assertThat(PROVISIONS)
                .allSatisfy(provision -> assertThat(papers.get(provision.get("id")))
                        .as(provision.get("id"))
                        .isNotEmpty()
                        .satisfies(sources -> assertThat(sources.contains("SRC-GENERAL"))
                                .isEqualTo("UNVERIFIED".equals(provision.get("verification")))));
    }
}
