package org.kinbridge.newsletter.publication;

/** Fired within the transaction in which the settings of the newsletter were changed. */
public record PublicationChanged() {}
