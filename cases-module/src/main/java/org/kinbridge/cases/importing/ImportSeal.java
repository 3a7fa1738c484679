package org.kinbridge.cases.importing;

import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.persistence.Json;

/** Seals what a file held under the key of its import, each column by itself. */
record ImportSeal(FamilyImportId id, Vault vault) {

    private static final String TABLE = "cases.family_import";

    byte[] text(String column, String clear) {
        return vault.sealText(id.key(), place(column), clear);
    }

    String text(String column, byte[] sealed) {
        return vault.openText(id.key(), place(column), sealed);
    }

    byte[] value(String column, Object value) {
        return text(column, Json.write(value));
    }

    <T> T value(String column, byte[] sealed, Class<T> type) {
        return Json.read(text(column, sealed), type);
    }

    private Place place(String column) {
        return new Place(TABLE, column, id.value());
    }
}
