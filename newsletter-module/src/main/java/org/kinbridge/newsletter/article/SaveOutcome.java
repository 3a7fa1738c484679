package org.kinbridge.newsletter.article;

/** What became of a save. */
public sealed interface SaveOutcome {

    /** It is revision {@code revision} now. Saving what was saved already makes no new revision. */
    record Saved(int revision) implements SaveOutcome {}

    /** Somebody saved in between: nothing was written, and this is what stands there. */
    record Conflict(RevisionView theirs) implements SaveOutcome {}
}
