package org.kinbridge.newsletter.publication;

/** The masthead as it shall be, based on this version of the settings. */
public record ChangeMasthead(SettingsVersion seen, Masthead masthead) {}
