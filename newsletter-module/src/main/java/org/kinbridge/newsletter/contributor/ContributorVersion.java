package org.kinbridge.newsletter.contributor;

import java.util.UUID;

/** A contributor as somebody saw them: a change since then is not overwritten. */
public record ContributorVersion(UUID id, int version) {}
