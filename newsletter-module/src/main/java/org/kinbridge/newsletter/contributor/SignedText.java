package org.kinbridge.newsletter.contributor;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * Words that are printed above or below the by-line of a contributor.
 *
 * @param edition in which they are printed; the biography in that language is looked at with them
 * @param words everything that readers see or hear
 */
public record SignedText(UUID contributor, Language edition, String words) {}
