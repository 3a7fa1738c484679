package org.kinbridge.newsletter.issue;

import java.util.UUID;

/**
 * An issue whose hour has come.
 *
 * @param by account of the coordinator who decided so
 */
public record DueIssue(IssueVersion seen, UUID by) {}
