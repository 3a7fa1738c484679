package org.kinbridge.newsletter.issue;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/** A piece of a published edition that can be corrected here. */
public record CorrectablePiece(Language edition, UUID work, String title) {}
