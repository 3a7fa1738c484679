package org.kinbridge.newsletter.subscription;

/** A reader is being erased; whoever keeps anything about them forgets it in the same transaction. */
public record ReaderErased(ReaderId reader) {}
