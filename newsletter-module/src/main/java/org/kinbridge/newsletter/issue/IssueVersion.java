package org.kinbridge.newsletter.issue;

import java.util.UUID;

/** An issue as it was when the page was opened. */
public record IssueVersion(UUID id, int version) {}
