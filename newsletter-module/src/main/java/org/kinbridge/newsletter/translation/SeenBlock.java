package org.kinbridge.newsletter.translation;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * A block as somebody saw it, of the source or of the translation.
 *
 * @param language of the translation
 * @param mark as it was shown, so that nobody decides about words that they have not seen
 */
public record SeenBlock(UUID work, Language language, String key, String mark) {}
