package io.github.landtrace.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CypherFilesTest {

    private static final String INDEX = """
            /*
            title: An index
            */
            CREATE INDEX example IF NOT EXISTS FOR (record:Record) ON (record.name)
            """;

    @TempDir
    private Path cypher;

    @Test
    void readsFoldersWithinTheFolderOfAKind() throws IOException {
        save("schema/names/001-name.cypher");

        assertThat(CypherFiles.read(cypher)).extracting(CypherFile::id).containsExactly("001-name");
    }

    @Test
    void refusesAFileInNoFolderOfAKind() throws IOException {
        save("querys/one.cypher");

        assertThat(problem())
                .isEqualTo(cypher.resolve("querys/one.cypher")
                        + ":1: in no folder of a kind; move it below one of queries, rules, import, schema, system");
    }

    @Test
    void refusesANameThatIsNoId() throws IOException {
        save("schema/a name.cypher");

        assertThat(problem()).endsWith(":1: the id \"a name\"; name the file with letters and digits parted by \"-\"");
    }

    @Test
    void refusesAFileThatWouldHideAnother() throws IOException {
        save("schema/001-name.cypher");
        save("schema/old/001-name.cypher");

        assertThat(problem())
                .startsWith(cypher.resolve("schema/old/001-name.cypher") + ":1: the id \"001-name\" is that of ")
                .endsWith("rename one of the two");
    }

    private void save(String name) throws IOException {
        Path file = cypher.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, INDEX);
    }

    private String problem() {
        CypherFilesException thrown = catchThrowableOfType(CypherFilesException.class, () -> CypherFiles.read(cypher));
        assertThat(thrown.problems()).hasSize(1);
        return thrown.problems().get(0).toString();
    }
}
