package io.github.landtrace.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.postgresql.PGConnection;

/** Another database that is asked for what rule R01 looks at before it judges. For use by one thread. */
final class CandidatePeer implements AutoCloseable {

    private static final String QUESTION = "bench-candidates.sql";

    private final Connection connection;
    private final String name;

    private CandidatePeer(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /** @throws BenchException when the database cannot be opened */
    static CandidatePeer open(String url) {
        try {
            Connection connection = DriverManager.getConnection(url);
            var about = connection.getMetaData();
            return new CandidatePeer(
                    connection,
                    about.getDatabaseProductName() + " "
                            + about.getDatabaseProductVersion().split(" ", 2)[0]);
        } catch (SQLException e) {
            throw new BenchException("cannot open " + url + ": " + e.getMessage(), e);
        }
    }

    String name() {
        return name;
    }

    /** Takes all rows that {@link CopiedRows} wrote, with the indexes that the question needs; once. */
    void load(Path folder) {
        try (Statement statement = connection.createStatement()) {
            boolean lookups = connection.isWrapperFor(PGConnection.class);
            for (CopiedTable table : CopiedTable.OF_R01) {
                statement.execute(table.create());
                Path file = CopiedRows.file(folder, table);
                if (lookups) {
                    try (Reader reader = Files.newBufferedReader(file)) {
                        connection
                                .unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyIn("COPY " + table.name() + " FROM STDIN (FORMAT csv)", reader);
                    }
                    for (String index : table.indexes()) {
                        statement.execute(index);
                    }
                } else {
                    statement.execute("COPY " + table.name() + " FROM '" + file + "' (FORMAT csv, HEADER false)");
                }
            }
            statement.execute("ANALYZE");
        } catch (SQLException e) {
            throw failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return household and event, sorted} */
    List<String> candidates() {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(question());
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static String question() {
        try (InputStream resource = CandidatePeer.class.getResourceAsStream(QUESTION)) {
            return new String(Objects.requireNonNull(resource, QUESTION).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BenchException failed(SQLException e) {
        return new BenchException(name + " failed: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
