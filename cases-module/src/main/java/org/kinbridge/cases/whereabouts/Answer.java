package org.kinbridge.cases.whereabouts;

import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;

/**
 * What the sought person decided, and how it came to us.
 *
 * @param personally whether the sought person said so, not somebody in their place
 * @param channel the way it came, in words; needed once there is an answer
 * @param control who else hears or steers that channel; needed once there is an answer
 * @param words the person's own words, and conditions; may be empty
 */
public record Answer(
        SoughtDecision decision,
        boolean personally,
        String channel,
        @Nullable ChannelControl control,
        String words) implements Note {

    /** Nobody has been asked. */
    public static final Answer NONE = new Answer(SoughtDecision.NOT_ASKED, false, "", null, "");

    public Answer {
        channel = channel.strip();
        words = words.strip();
    }

    /**
     * Whether it is a consent that something may be told: the person's own, through a channel that neither family, camp
     * nor authority controls (rule 1). A "no" counts in any case.
     */
    public boolean consents() {
        return decision.allowsSomething() && personally && control != null && control.free();
    }

    /** Names the fields {@code channel}, {@code control}, {@code words}. */
    void check(InvalidInput.Collector problems) {
        problems.rejectIf(decision.answered() && channel.isEmpty(), "channel", "whereabouts.error.channel");
        problems.rejectIf(decision.answered() && control == null, "control", "whereabouts.error.control");
        SealedText.limit(channel, "channel", problems);
        SealedText.limit(words, "words", problems);
    }
}
