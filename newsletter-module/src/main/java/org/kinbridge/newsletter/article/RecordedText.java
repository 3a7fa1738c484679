package org.kinbridge.newsletter.article;

import org.kinbridge.core.text.Language;

/** Words that come from elsewhere as they are: a cleared letter, a piece of a past issue. */
public record RecordedText(PieceKind kind, Origin origin, Language language, PieceText text) {}
