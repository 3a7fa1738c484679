package org.kinbridge.cases.message;

/** Where a family message stands, as everybody who works with the case may see it. There is nothing after handed over. */
public enum MessageStatus {
    /** Written by the family; nobody has read it through. */
    WRITTEN,
    /** Given back to the family with a reason, to be written anew. */
    RETURNED,
    /** Read through: nothing but family news. */
    READ,
    /** Handed to a body or a contact. What came of it is not seen here. */
    HANDED_OVER,
    /** The family does not want it to go. */
    WITHDRAWN;

    /** Whether its words may still be changed; each change has to be read through again. */
    public boolean editable() {
        return this == WRITTEN || this == RETURNED || this == READ;
    }
}
