package org.kinbridge.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts the SQL statements that the database ran, as the database itself counts them. */
final class Statements implements AutoCloseable {

    private static final String COUNT = """
            select coalesce(sum(s.calls), 0), coalesce(sum(s.total_exec_time), 0)
            from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = 'kinbridge'
              and s.query !~* '^\\s*(begin|commit|rollback|set|show)\\y'
              and s.query !~* '(outbox|pg_try_advisory|mailing_delivery)'
            """;

    private final Connection connection;

    /** @param connection of the database's administrator */
    Statements(Connection connection) throws SQLException {
        this.connection = connection;
        execute("create extension if not exists pg_stat_statements");
    }

    /**
     * @param calls number of statements, without those of the background work
     * @param milliseconds that the database spent on them
     */
    record Count(long calls, double milliseconds) {}

    void reset() throws SQLException {
        execute("select pg_stat_statements_reset()");
    }

    Count count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COUNT)) {
            rows.next();
            return new Count(rows.getLong(1), rows.getDouble(2));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
