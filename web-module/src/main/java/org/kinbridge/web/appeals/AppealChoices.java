package org.kinbridge.web.appeals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.kinbridge.cases.appeal.AppealStatus;
import org.kinbridge.cases.appeal.ApprovalWay;
import org.kinbridge.cases.appeal.BodyKind;
import org.kinbridge.cases.appeal.Channel;
import org.kinbridge.cases.appeal.ReplyOutcome;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.support.Words;

/** What can be chosen on the pages of appeals, in the words of the interface. */
@Named("appealChoices")
@RequestScoped
public class AppealChoices {

    private final Words words;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected AppealChoices() {
        this.words = null;
    }

    @Inject
    AppealChoices(Words words) {
        this.words = words;
    }

    public List<SelectItem> getStatuses() {
        return items("appeals.status", AppealStatus.values());
    }

    public List<SelectItem> getKinds() {
        return items("appeals.kind", BodyKind.values());
    }

    public List<SelectItem> getWays() {
        return items("appeals.way", ApprovalWay.values());
    }

    public List<SelectItem> getChannels() {
        return items("appeals.channel", Channel.values());
    }

    public List<SelectItem> getOutcomes() {
        return items("appeals.outcome", ReplyOutcome.values());
    }

    /** The languages in which a letter can be drafted. */
    public List<SelectItem> getDraftLanguages() {
        return List.of(
                new SelectItem(Language.EN, Language.EN.ownName()), new SelectItem(Language.FA, Language.FA.ownName()));
    }

    public List<SelectItem> getLanguages() {
        return Arrays.stream(Language.values())
                .map(one -> new SelectItem(one, one.ownName()))
                .toList();
    }

    private List<SelectItem> items(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> new SelectItem(one, words.constant(prefix, one)))
                .toList();
    }
}
