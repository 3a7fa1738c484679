package org.kinbridge.newsletter.letter;

import java.util.UUID;

/** The words of the work are gone for good. Fired inside the transaction that erases them. */
public record LetterErased(UUID work) {}
