package org.kinbridge.web.newsroom.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.kinbridge.newsletter.importing.ContactDecision;
import org.kinbridge.newsletter.importing.Correction;
import org.kinbridge.newsletter.importing.ReviewView.ContactItem;
import org.kinbridge.newsletter.importing.Reviewing;

/** What is decided about the private data in an import. */
@Named
@ViewScoped
public class ImportContacts implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ANCHOR = "contacts";

    @Inject
    private transient Reviewing reviewing;

    @Inject
    private ReviewImport review;

    private final Map<String, String> reasons = new HashMap<>();

    public void mask(ContactItem item) {
        Correction correction = new Correction.DecideContact(item.spot(), ContactDecision.mask());
        review.change(at -> reviewing.correct(at.id(), at.version(), correction, at.from()), ANCHOR);
    }

    public void maskAll() {
        review.change(at -> reviewing.maskAll(at.id(), at.version(), at.from()), ANCHOR);
    }

    /** Lets it be printed, for the reason that was typed beside it. */
    public void keep(ContactItem item) {
        String reason = Objects.requireNonNullElse(reasons.get(key(item)), "");
        review.change(at -> reviewing.keepContact(at.id(), at.version(), item.spot(), reason), ANCHOR);
    }

    /** Under which the reason for one of them is kept. */
    public String key(ContactItem item) {
        return item.spot().line() + "-" + item.spot().start();
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
