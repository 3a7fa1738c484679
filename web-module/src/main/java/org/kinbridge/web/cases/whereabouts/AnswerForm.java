package org.kinbridge.web.cases.whereabouts;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.whereabouts.Answer;
import org.kinbridge.cases.whereabouts.ChannelControl;
import org.kinbridge.cases.whereabouts.SoughtDecision;

/** What is typed about the sought person's decision. */
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SoughtDecision decision = SoughtDecision.NOT_ASKED;
    private boolean personally;
    private String channel = "";
    private @Nullable ChannelControl control;
    private String words = "";

    public Answer answer() {
        return new Answer(decision, personally, channel, control, words);
    }

    public SoughtDecision getDecision() {
        return decision;
    }

    public void setDecision(@Nullable SoughtDecision decision) {
        this.decision = Objects.requireNonNullElse(decision, SoughtDecision.NOT_ASKED);
    }

    public boolean isPersonally() {
        return personally;
    }

    public void setPersonally(boolean personally) {
        this.personally = personally;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = Objects.requireNonNullElse(channel, "");
    }

    public @Nullable ChannelControl getControl() {
        return control;
    }

    public void setControl(@Nullable ChannelControl control) {
        this.control = control;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }
}
