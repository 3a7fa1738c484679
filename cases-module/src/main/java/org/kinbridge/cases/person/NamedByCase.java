package org.kinbridge.cases.person;

/**
 * A feature whose rows point to persons and have nothing against a merge: they follow it by their foreign keys, and are
 * told by the reference of their case when it has to be decided to whom they belong.
 */
public interface NamedByCase {

    /** Where the rows lie. */
    RowInCase row();
}
