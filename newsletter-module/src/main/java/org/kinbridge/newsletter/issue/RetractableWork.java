package org.kinbridge.newsletter.issue;

import java.util.UUID;

/** A work of which something is public. @param title as the issue shows it in its first language */
public record RetractableWork(UUID work, String title) {}
