package org.kinbridge.core.crypto;

import java.util.UUID;

/**
 * Whose key seals something. Destroying the key makes everything that it sealed unreadable, in history as well.
 *
 * @param kind a word that stays, such as {@code case} or {@code person}
 * @param id of the record that owns the key
 */
public record KeyOwner(String kind, UUID id) {

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
