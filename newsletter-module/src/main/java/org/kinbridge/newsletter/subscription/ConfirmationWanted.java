package org.kinbridge.newsletter.subscription;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * A message must go out to whoever asked for a newsletter: the confirmation link, or, to somebody who gets it
 * already, a note that says so. Goes through the outbox, so that asking takes the same time for every address.
 */
public record ConfirmationWanted(UUID subscriber, Language language) {}
