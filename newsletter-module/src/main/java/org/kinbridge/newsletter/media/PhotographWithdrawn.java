package org.kinbridge.newsletter.media;

import java.util.UUID;

/** The photograph may no longer be shown in public. Fired inside the transaction that records it. */
public record PhotographWithdrawn(UUID photograph) {}
