package org.kinbridge.newsletter.article;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/** A hand-over as the person sees it who got the piece. */
public record Notice(UUID work, Language language, String title, TurnView turn) {}
