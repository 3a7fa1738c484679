package org.kinbridge.newsletter.article;

import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/** Knows the contributors from whom a by-line is chosen, and how each signs. */
public interface KnownSignatories {

    /** How the contributor signs a text in that language; empty for one who is not known, has retired or was erased. */
    Optional<ByLine> signature(UUID contributor, Language language);
}
