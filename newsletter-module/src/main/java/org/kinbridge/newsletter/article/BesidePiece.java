package org.kinbridge.newsletter.article;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that is kept beside a piece and waits for somebody.
 *
 * @param lineKey key of the line on Today
 * @param version id of the language version
 * @param at when it was said
 * @param byName who said it
 */
record BesidePiece(String lineKey, UUID version, Instant at, String byName) {}
