package org.kinbridge.cases.testimony;

import java.util.List;
import org.kinbridge.cases.fact.FactId;
import org.kinbridge.cases.person.PersonId;

/**
 * A part of a testimony as its reader may see it.
 *
 * @param position from 1
 * @param withheld whether the reader may not see it; then text, mentions and earlier wordings are empty
 * @param earlier what it said before it was corrected, the oldest first
 */
public record StatementView(
        StatementId id,
        int version,
        TestimonyId testimony,
        int position,
        boolean withheld,
        String text,
        ReleaseLevel release,
        List<MentionView> mentions,
        List<WordingView> earlier) {

    /** Somebody of whom it speaks. @param facts what was made of it about this person, by somebody's decision */
    public record MentionView(PersonId person, List<FactId> facts) {
        public MentionView {
            facts = List.copyOf(facts);
        }
    }

    public StatementView {
        mentions = List.copyOf(mentions);
        earlier = List.copyOf(earlier);
        if (withheld && !(text.isEmpty() && mentions.isEmpty() && earlier.isEmpty())) {
            throw new IllegalArgumentException("a withheld statement that says something");
        }
    }
}
