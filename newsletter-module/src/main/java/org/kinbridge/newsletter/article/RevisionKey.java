package org.kinbridge.newsletter.article;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/** One revision of a work in one language; numbers begin at 1. */
public record RevisionKey(UUID work, Language language, int number) {}
