package org.kinbridge.web.cases.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.kinbridge.cases.contact.ContactWay;
import org.kinbridge.cases.contact.PauseReason;
import org.kinbridge.cases.contact.Reach;
import org.kinbridge.web.support.Words;

/** What the lists of the contact log offer, in words. */
@Named
@RequestScoped
public class ContactChoices {

    @Inject
    private Words words;

    public List<SelectItem> getWays() {
        return items("contacts.way", ContactWay.values());
    }

    public List<SelectItem> getReaches() {
        return items("contacts.reach", Reach.values());
    }

    public List<SelectItem> getReasons() {
        return items("contacts.reason", PauseReason.values());
    }

    @SafeVarargs
    private <E extends Enum<E>> List<SelectItem> items(String prefix, E... constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant, words.constant(prefix, constant)))
                .toList();
    }
}
