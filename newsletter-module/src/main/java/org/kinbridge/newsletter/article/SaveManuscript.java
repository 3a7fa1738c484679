package org.kinbridge.newsletter.article;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * What the editor saves.
 *
 * @param basedOn number of the revision that was opened, or that the editor saved last
 */
public record SaveManuscript(UUID work, Language language, int basedOn, Manuscript manuscript, Sitting sitting) {}
