package org.kinbridge.core.crypto;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed value stands. It is bound to the value: moved to another row or column it can no longer be opened.
 *
 * @param table with its schema, such as {@code cases.contact_point}
 * @param column of the table
 * @param row primary key of the row
 */
public record Place(String table, String column, UUID row) {

    /** The associated data of the encryption: table, column, owner and row. */
    byte[] boundTo(KeyOwner owner) {
        return String.join("|", table, column, owner.toString(), row.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
