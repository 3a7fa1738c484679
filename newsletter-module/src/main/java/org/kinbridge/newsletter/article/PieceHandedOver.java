package org.kinbridge.newsletter.article;

import java.util.UUID;

/** Somebody has to hear of a hand-over; goes through the outbox. */
public record PieceHandedOver(UUID turn) {}
