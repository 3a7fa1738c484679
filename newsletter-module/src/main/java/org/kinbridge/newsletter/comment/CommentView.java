package org.kinbridge.newsletter.comment;

import java.time.Instant;

/** One thing that somebody said. */
public record CommentView(String byName, Instant at, String words) {}
