package io.github.landtrace.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A peer that is asked in SQL: one connection, one prepared statement, as a program does that cares. */
final class SqlPeer implements Peer {

    private static final int BATCH = 5_000;

    private final Connection connection;
    private final SqlDialect dialect;
    private final String name;
    private final Map<Integer, PreparedStatement> traces = new HashMap<>();

    private SqlPeer(Connection connection, SqlDialect dialect, String name) {
        this.connection = connection;
        this.dialect = dialect;
        this.name = name;
    }

    /** @throws BenchException when the database cannot be opened */
    static SqlPeer open(String url, SqlDialect dialect) {
        try {
            Connection connection = DriverManager.getConnection(url);
            var about = connection.getMetaData();
            return new SqlPeer(
                    connection,
                    dialect,
                    about.getDatabaseProductName() + " "
                            + about.getDatabaseProductVersion().split(" ", 2)[0]);
        } catch (SQLException e) {
            throw new BenchException("cannot open " + url + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void load(Iterator<Stake> stakes) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(dialect.createTable());
            connection.setAutoCommit(false);
            insert(stakes);
            statement.execute(SqlDialect.createIndex());
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute(dialect.afterLoad());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void insert(Iterator<Stake> stakes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SqlDialect.insert())) {
            int waiting = 0;
            while (stakes.hasNext()) {
                set(insert, stakes.next());
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private void set(PreparedStatement insert, Stake stake) throws SQLException {
        insert.setString(1, stake.id());
        insert.setString(2, stake.holderId());
        insert.setString(3, stake.issuerId());
        insert.setObject(4, stake.units(), Types.DOUBLE);
        insert.setObject(5, stake.shareMin(), Types.DOUBLE);
        insert.setObject(6, stake.shareMax(), Types.DOUBLE);
        insert.setObject(7, day(stake.from()));
        insert.setObject(8, day(stake.to()));
    }

    /** SQLite has no type for days; their text sorts alike. */
    private @Nullable Object day(@Nullable LocalDate day) {
        return day == null ? null : dialect.equals(SqlDialect.SQLITE) ? day.toString() : java.sql.Date.valueOf(day);
    }

    @Override
    public List<String> trace(String partyId, LocalDate asOf, int depth) {
        try {
            PreparedStatement trace = prepared(depth);
            Object day = day(asOf);
            trace.setString(1, partyId);
            trace.setObject(2, day);
            trace.setObject(3, day);
            // The last step is taken by the outer query.
            trace.setInt(4, depth - 1);
            trace.setObject(5, day);
            trace.setObject(6, day);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = trace.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                    for (int column = 2; column <= 6; column++) {
                        rows.getObject(column);
                    }
                }
            }
            return ids;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private PreparedStatement prepared(int depth) throws SQLException {
        PreparedStatement trace = traces.get(depth);
        if (trace == null) {
            trace = connection.prepareStatement(dialect.trace());
            traces.put(depth, trace);
        }
        return trace;
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
