package io.github.landtrace.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.landtrace.catalogue.Catalogue;
import io.github.landtrace.graph.Graph;
import io.github.landtrace.graph.Rows;
import io.github.landtrace.graph.Statement;
import io.github.landtrace.testing.SharedNeo4j;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle comes from others: altered, broken or hostile ones are named and nothing of them runs. */
@ExtendWith(SharedNeo4j.class)
class ForeignBundleIT {

    private static final String FINDING = "R01:H-DJ-22:SU-DJ-22";
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    @TempDir
    private Path temporary;

    private final Graph graph;
    private final Catalogue catalogue;
    private Path bundle;

    ForeignBundleIT(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    @BeforeEach
    void bundle() {
        bundle = temporary.resolve("bundle");
        write(bundle);
    }

    private String write(Path out) {
        return new Bundler(graph, catalogue, "test", TIMEOUT)
                .write(FINDING, out)
                .orElseThrow();
    }

    private Verification verify(Path path) {
        return new Verifier(graph, catalogue, TIMEOUT).verify(path, null);
    }

    /** Alters a file and its manifest, as somebody who knows the format would. */
    private void forge(String name, UnaryOperator<String> edit) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(BundleInput.read(bundle));
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        assertThat(edit.apply(text)).isNotEqualTo(text);
        files.put(name, edit.apply(text).getBytes(StandardCharsets.UTF_8));
        files.remove(Manifest.NAME);
        for (Map.Entry<String, byte[]> file : Manifest.with(files).entrySet()) {
            Files.write(bundle.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void givesTheSameBytesTwiceAndNothingElse() throws IOException {
        String first = write(temporary.resolve("one.zip"));
        String second = write(temporary.resolve("two.zip"));

        assertThat(second).isEqualTo(first).startsWith("sha256:");
        assertThat(temporary.resolve("one.zip")).hasSameBinaryContentAs(temporary.resolve("two.zip"));
        assertThat(verify(temporary.resolve("one.zip")).digest()).isEqualTo(first);
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("bundle", "one.zip", "two.zip");
        }
        assertThat(BundleInput.read(bundle))
                .containsOnlyKeys(BundleInput.read(temporary.resolve("one.zip")).keySet());
    }

    @Test
    void holdsEverythingThatTheFindingRestsOn() throws IOException {
        var finding = PlainJson.read(Files.readAllBytes(bundle.resolve("finding.json")), "");
        var evidence = PlainJson.read(Files.readAllBytes(bundle.resolve("evidence.json")), "");
        var law = PlainJson.read(Files.readAllBytes(bundle.resolve("law.json")), "");
        var sources = PlainJson.read(Files.readAllBytes(bundle.resolve("sources.json")), "");

        assertThat(finding.at("/facts/verdict").asText()).isEqualTo("FLAGGED");
        assertThat(finding.path("software").asText()).isEqualTo("landtrace test");
        assertThat(evidence.path("asOf").asText())
                .isEqualTo(finding.at("/facts/on").asText());
        List<String> held = Stream.of(evidence.path("records"), law.path("law"), sources.path("sources"))
                .flatMap(list -> list.findValuesAsText("id").stream())
                .toList();
        for (String column : List.of("evidenceIds", "sourceIds")) {
            finding.at("/facts/" + column).forEach(id -> assertThat(held).contains(id.asText()));
        }
        finding.at("/facts/citations")
                .forEach(citation ->
                        assertThat(held).contains(citation.path("instrumentId").asText()));
        finding.at("/facts/observed/tableRowIds").forEach(id -> assertThat(held).contains(id.asText()));
        assertThat(Files.readString(bundle.resolve("R01.cypher")))
                .isEqualTo(catalogue.rules().get(0).source());
        assertThat(Files.readString(bundle.resolve("dossier.html"))).contains("A finding is a question");
    }

    @Test
    void doesNotOverwrite() {
        assertThatThrownBy(() -> write(bundle))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("is there already")
                .hasMessageContaining("another name");
        assertThatThrownBy(() -> write(temporary.resolve("no/folder")))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("make it first");
    }

    @Test
    void namesWhatWasAltered() throws IOException {
        Path finding = bundle.resolve("finding.json");
        Files.writeString(finding, Files.readString(finding).replace("FLAGGED", "CLEARED"));
        Files.delete(bundle.resolve("law.json"));
        Files.writeString(bundle.resolve("more.json"), "{}");

        Verification verification = verify(bundle);

        assertThat(verification.outcome()).isEqualTo(Verification.Outcome.ALTERED);
        assertThat(verification.faults())
                .hasSize(3)
                .anyMatch(fault -> fault.startsWith("finding.json was altered"))
                .anyMatch(fault -> fault.startsWith("law.json is missing"))
                .anyMatch(fault -> fault.startsWith("more.json is not in the manifest"));
        assertThat(verification.differences()).isEmpty();
    }

    @Test
    void aForgedManifestIsFoundByTheDigestOfWhoeverWroteIt() throws IOException {
        String told = Manifest.digest(BundleInput.read(bundle));
        forge("finding.json", text -> text.replace("FLAGGED", "CLEARED"));

        assertThat(verify(bundle).outcome()).isEqualTo(Verification.Outcome.CHANGED);
        Verification checked = new Verifier(graph, catalogue, TIMEOUT).verify(bundle, told);
        assertThat(checked.outcome()).isEqualTo(Verification.Outcome.ALTERED);
        assertThat(checked.faults()).singleElement().asString().contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (evil:Evil)\nRETURN ",
                "MATCH (evil:Household) SET evil.name = 'evil'\nRETURN ",
                "LOAD CSV FROM 'http://127.0.0.1:1/x' AS line\nRETURN "
            })
    void refusesARuleThatDoesMoreThanRead(String evil) throws IOException {
        forge(
                "R01.cypher",
                text -> text.replace("RETURN household.id AS subjectId", evil + "household.id AS subjectId"));

        assertThatThrownBy(() -> verify(bundle))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("R01 is refused")
                .hasMessageContaining("do not trust");
        assertThat(graph.read(
                        new Statement(
                                "test",
                                "MATCH (evil) WHERE evil:Evil OR evil.name = 'evil' RETURN evil",
                                Map.of(),
                                TIMEOUT),
                        Rows::toList))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoRule() throws IOException {
        forge("R01.cypher", text -> text.replace("\nlevel: HARD\n", "\nlevel: EVIL\nfriend: yes\n"));
        assertThatThrownBy(() -> verify(bundle))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("level is \"EVIL\"")
                .hasMessageContaining("friend");

        forge("R01.cypher", text -> "MATCH (node) RETURN node");
        assertThatThrownBy(() -> verify(bundle))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("no front matter");
    }

    @Test
    void refusesParametersThatTheRuleDoesNotHave() throws IOException {
        forge("parameters.json", text -> text.replace("\"beforeDays\" : 30", "\"beforeDays\" : -1, \"evil\" : 2"));

        assertThatThrownBy(() -> verify(bundle))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("beforeDays must be")
                .hasMessageContaining("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.json", "/evil.json", "folder/evil.json", "..", "evil.json\u0000", ".hidden"})
    void refusesNamesThatLeadElsewhere(String name) throws IOException {
        Path zip = zip(name, new byte[] {'{', '}'});

        assertThatThrownBy(() -> verify(zip))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("a bundle has no file");
        assertThat(temporary.resolve("../evil.json")).doesNotExist();
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        Path zip = zip("evidence.json", new byte[BundleInput.MOST_BYTES + 1]);

        assertThat(Files.size(zip)).isLessThan(1_000_000);
        assertThatThrownBy(() -> verify(zip))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("too large");
    }

    @Test
    void refusesWhatIsNoBundle() throws IOException {
        Path text = Files.writeString(temporary.resolve("text.zip"), "no zip");
        assertThatThrownBy(() -> verify(text))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("no bundle");
        assertThatThrownBy(() -> verify(temporary.resolve("nowhere")))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("no folder or zip");
        Path other = zip("readme.txt", new byte[] {'x'});
        assertThatThrownBy(() -> verify(other))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("no manifest.json");
        Files.createSymbolicLink(bundle.resolve("link.json"), text);
        assertThatThrownBy(() -> verify(bundle))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("no plain file");
    }

    private Path zip(String name, byte[] bytes) throws IOException {
        Path zip = Files.createTempFile(temporary, "foreign", ".zip");
        try (ZipOutputStream stream = new ZipOutputStream(Files.newOutputStream(zip))) {
            stream.putNextEntry(new ZipEntry(name));
            stream.write(bytes);
            stream.closeEntry();
        }
        return zip;
    }
}
