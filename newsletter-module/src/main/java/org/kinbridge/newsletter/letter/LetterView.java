package org.kinbridge.newsletter.letter;

import java.time.Instant;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * A letter that came by clearance.
 *
 * @param work the work that holds its words
 * @param revision of the words that were cleared; no others of this work may be printed
 * @param retracted whether the permission was taken back
 */
public record LetterView(UUID work, Language language, int revision, Instant clearedAt, boolean retracted) {}
