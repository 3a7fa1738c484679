/** Encryption of what must not be read in the database: one keyset per owner, wrapped by a key outside the database. */
@org.jspecify.annotations.NullMarked
package org.kinbridge.core.crypto;
