package org.kinbridge.newsletter.letter;

import java.util.UUID;

/** The work may no longer be shown anywhere. Fired inside the transaction that records it. */
public record LetterWithdrawn(UUID work) {}
