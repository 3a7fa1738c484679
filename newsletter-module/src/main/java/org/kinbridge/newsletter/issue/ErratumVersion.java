package org.kinbridge.newsletter.issue;

import java.util.UUID;

/** A correction as a page showed it. */
public record ErratumVersion(UUID id, int version) {}
