package org.kinbridge.web.cases.consents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.kinbridge.cases.consent.Evidence;
import org.kinbridge.cases.consent.Purpose;
import org.kinbridge.cases.consent.WithdrawalWay;
import org.kinbridge.web.support.Words;

/** What the lists of the consent pages offer, in words. */
@Named
@RequestScoped
public class ConsentChoices {

    @Inject
    private Words words;

    public List<SelectItem> getPurposes() {
        return items("consents.purpose", Purpose.values());
    }

    public List<SelectItem> getEvidences() {
        return items("consents.evidence", Evidence.values());
    }

    public List<SelectItem> getWays() {
        return items("consents.way", WithdrawalWay.values());
    }

    @SafeVarargs
    private <E extends Enum<E>> List<SelectItem> items(String prefix, E... constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant, words.constant(prefix, constant)))
                .toList();
    }
}
