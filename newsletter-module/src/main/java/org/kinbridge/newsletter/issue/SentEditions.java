package org.kinbridge.newsletter.issue;

import java.time.Instant;
import java.util.List;
import org.kinbridge.core.text.Language;

/** Knows by what means editions left the house; whoever sends them implements it. */
public interface SentEditions {

    /** What went out of an edition before this moment. */
    List<BeyondRecall> sentBefore(int issueNumber, Language edition, Instant moment);
}
