package org.kinbridge.newsletter.publication;

/** The settings of a publication as a page showed them. */
public record SettingsVersion(PublicationId publication, int version) {}
