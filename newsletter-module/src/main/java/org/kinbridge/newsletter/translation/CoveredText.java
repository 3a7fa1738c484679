package org.kinbridge.newsletter.translation;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/** How far one language version covers its source. */
public record CoveredText(UUID work, Language language, TranslationState state, Coverage coverage) {}
