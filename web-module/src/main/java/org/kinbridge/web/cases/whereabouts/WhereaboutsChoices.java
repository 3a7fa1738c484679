package org.kinbridge.web.cases.whereabouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.whereabouts.Certainty;
import org.kinbridge.cases.whereabouts.ChannelControl;
import org.kinbridge.cases.whereabouts.SoughtDecision;
import org.kinbridge.web.support.Words;

/** What the lists of the whereabouts pages offer, in words. */
@Named
@RequestScoped
public class WhereaboutsChoices {

    @Inject
    private Words words;

    public List<SelectItem> getCertainties() {
        return items("whereabouts.certainty", Certainty.values());
    }

    public List<SelectItem> getDecisions() {
        return items("whereabouts.decision", SoughtDecision.values());
    }

    public List<SelectItem> getControls() {
        return items("whereabouts.control", ChannelControl.values());
    }

    public List<SelectItem> getHearings() {
        return items("fact.hearing", Hearing.values());
    }

    /** What may be told under a decision. */
    public List<SelectItem> relayable(SoughtDecision allowed) {
        return items("whereabouts.decision", allowed.relayable().toArray(SoughtDecision[]::new));
    }

    @SafeVarargs
    private <E extends Enum<E>> List<SelectItem> items(String prefix, E... constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant, words.constant(prefix, constant)))
                .toList();
    }
}
