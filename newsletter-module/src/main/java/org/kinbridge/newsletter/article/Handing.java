package org.kinbridge.newsletter.article;

import java.time.Instant;

/** How a version changes hands: by which step, by whom, why, and when. */
record Handing(VersionStep step, Party by, String note, Instant at) {}
