package org.kinbridge.newsletter.rendition;

import java.time.Instant;
import org.kinbridge.core.text.Language;

/**
 * A print edition that was public and was replaced.
 *
 * @param number 1 for the first that was public
 */
public record EarlierPrint(Language language, int number, Instant replacedAt) {}
