package org.kinbridge.cases.person;

import java.util.UUID;
import org.kinbridge.core.crypto.KeyOwner;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;

/**
 * Seals the texts of one row under a person's own key.
 *
 * @param owner the person
 * @param table with its schema
 * @param row the id of the row; a sealed text cannot be moved to another
 */
record PersonSeal(Vault vault, KeyOwner owner, String table, UUID row) {

    byte[] seal(String column, String text) {
        return vault.sealText(owner, place(column), text);
    }

    String open(String column, byte[] sealed) {
        return vault.openText(owner, place(column), sealed);
    }

    /** The same text under another person's key; nobody reads it on the way. */
    byte[] passOn(String column, byte[] sealed, PersonSeal to) {
        return to.seal(column, open(column, sealed));
    }

    private Place place(String column) {
        return new Place(table, column, row);
    }
}
