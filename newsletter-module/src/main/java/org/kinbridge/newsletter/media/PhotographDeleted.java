package org.kinbridge.newsletter.media;

import java.util.UUID;

/** The photograph is about to be deleted; what is kept with it goes too. Fired inside the transaction that deletes it. */
public record PhotographDeleted(UUID photograph) {}
