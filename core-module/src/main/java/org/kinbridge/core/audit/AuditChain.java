package org.kinbridge.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/**
 * Checks the chain of the audit trail, independently of the function in the database that writes it. The hash of an
 * entry is the SHA-256 of {@code previousHash;id;atMicros;} followed by each text as {@code octets:text;}.
 */
public final class AuditChain {

    private static final String START = "0".repeat(64);

    /**
     * What a check found.
     *
     * @param entries how many entries were read
     * @param headHash hash of the last good entry, 64 hex digits; write it down elsewhere to notice a cut-off tail later
     * @param firstBroken id of the first entry that does not fit, or 0 if all fit
     */
    public record Finding(long entries, String headHash, long firstBroken) {
        public boolean intact() {
            return firstBroken == 0;
        }
    }

    private AuditChain() {}

    /** Reads all entries in order; leaves the connection as it was, whether a transaction goes on in it or not. */
    public static Finding check(Connection connection) throws SQLException {
        boolean alone = connection.getAutoCommit();
        // without a transaction the driver would fetch all entries at once
        if (alone) {
            connection.setAutoCommit(false);
        }
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            try (ResultSet row = statement.executeQuery(
                    "select id, at_micros, actor, kind, action, subject_kind, subject_id, detail,"
                            + " previous_hash, hash from core.audit_entry order by id")) {
                return walk(row);
            }
        } finally {
            if (alone) {
                connection.setAutoCommit(true);
            }
        }
    }

    private static Finding walk(ResultSet row) throws SQLException {
        String previous = START;
        long expected = 1;
        while (row.next()) {
            long id = row.getLong(1);
            boolean fits = id == expected
                    && previous.equals(row.getString(9))
                    && hashOf(previous, row).equals(row.getString(10));
            if (!fits) {
                return new Finding(expected - 1, previous, id);
            }
            previous = row.getString(10);
            expected++;
        }
        return new Finding(expected - 1, previous, 0);
    }

    private static String hashOf(String previous, ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder(previous)
                .append(';')
                .append(row.getLong(1))
                .append(';')
                .append(row.getLong(2))
                .append(';');
        for (int column = 3; column <= 8; column++) {
            String field = row.getString(column);
            line.append(field.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(field)
                    .append(';');
        }
        return HexFormat.of().formatHex(sha256().digest(line.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
