package org.kinbridge.cases.person;

import java.io.Serializable;
import java.util.UUID;

/**
 * A row that points to a person.
 *
 * @param table with its schema
 * @param column that holds the person's id
 */
public record PersonReference(String table, String column, UUID row) implements Serializable {

    /** By which a page names it. */
    public String key() {
        return table + "/" + column + "/" + row;
    }
}
