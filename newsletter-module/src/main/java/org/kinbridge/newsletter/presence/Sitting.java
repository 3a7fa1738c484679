package org.kinbridge.newsletter.presence;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * One open page of a piece.
 *
 * @param id made by the page when it is opened
 */
public record Sitting(UUID id, UUID work, Language language) {}
