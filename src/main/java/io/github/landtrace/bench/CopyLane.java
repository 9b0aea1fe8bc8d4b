package io.github.landtrace.bench;

import io.github.landtrace.load.Table;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postgresql.PGConnection;

/** PostgreSQL's COPY of the same files, then primary keys, the indexes that the foreign keys need, and ANALYZE. */
final class CopyLane implements LoadLane {

    private static final String NOT_UNIQUE = "23505";

    private final PostgresServer server;
    private final List<Table> tables;
    private final LoadedTables loaded;

    CopyLane(PostgresServer server, List<Table> tables, LoadedTables loaded) {
        this.server = server;
        this.tables = tables;
        this.loaded = loaded;
    }

    @Override
    public String name() {
        return "PostgreSQL COPY";
    }

    @Override
    public Timed load(Path target) {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS public CASCADE");
            statement.execute("CREATE SCHEMA public");
            Stopwatch watch = new Stopwatch();
            long rows = 0;
            for (Table table : tables) {
                rows += copy(connection, statement, table);
            }
            double copy = watch.lap();
            for (Table table : tables) {
                index(statement, new CopyTable(table));
            }
            statement.execute("ANALYZE");
            double index = watch.lap();
            if (rows != loaded.rows()) {
                throw new BenchException("PostgreSQL has " + rows + " rows, the tables " + loaded.rows());
            }
            return new Timed(
                    watch.total(), String.format(Locale.ROOT, "COPY %.1f s, keys and indexes %.1f s", copy, index));
        } catch (SQLException e) {
            throw new BenchException("PostgreSQL does not take the tables: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long copy(Connection connection, Statement statement, Table table) throws SQLException, IOException {
        CopyTable copied = new CopyTable(table);
        try (Reader reader = Files.newBufferedReader(table.file(), Charset.forName(table.encoding()))) {
            statement.execute(copied.create());
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copied.copy(), reader);
        }
    }

    /** Where a later row corrects an earlier one, the id alone is no key. */
    private static void index(Statement statement, CopyTable table) throws SQLException {
        try {
            statement.execute(table.primaryKey());
        } catch (SQLException e) {
            if (!NOT_UNIQUE.equals(e.getSQLState())) {
                throw e;
            }
            statement.execute(table.index(Table.ID));
        }
        for (String reference : table.references()) {
            statement.execute(table.index(reference));
        }
    }

    @Override
    public Optional<String> content(Path target) {
        return Optional.empty();
    }
}
