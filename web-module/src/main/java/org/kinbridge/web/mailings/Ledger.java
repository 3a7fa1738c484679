package org.kinbridge.web.mailings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.mailing.DeliveryId;
import org.kinbridge.newsletter.mailing.DeliveryRow;
import org.kinbridge.newsletter.mailing.DeliveryState;
import org.kinbridge.newsletter.mailing.MailingView;
import org.kinbridge.newsletter.mailing.Mailings;
import org.kinbridge.newsletter.mailing.Settlement;
import org.kinbridge.web.support.Problems;

/** The ledger of the mailing that the page shows: rows of one state, and the decisions about uncertain ones. */
@Named
@ViewScoped
public class Ledger implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Mailings mailings;

    @Inject
    private transient Problems problems;

    @Inject
    private OneMailing oneMailing;

    private String state = "";

    @Nullable
    private transient List<DeliveryRow> rows;

    public List<DeliveryRow> getRows() {
        MailingView mailing = oneMailing.getView();
        if (rows == null && mailing != null) {
            rows = mailings.ledger(mailing.id(), wantedState());
        }
        return rows == null ? List.of() : rows;
    }

    /** States that occur, for the filter. */
    public List<DeliveryState> getStates() {
        MailingView mailing = oneMailing.getView();
        return Arrays.stream(DeliveryState.values())
                .filter(each -> mailing != null && mailing.counts().of(each) > 0)
                .toList();
    }

    public @Nullable String countAsSent(String delivery) {
        return settle(delivery, Settlement.ARRIVED, "mailings.done.countedAsSent");
    }

    public @Nullable String sendAgain(String delivery) {
        return settle(delivery, Settlement.SEND_AGAIN, "mailings.done.sendAgain");
    }

    private @Nullable String settle(String delivery, Settlement settlement, String done) {
        DeliveryId id = new DeliveryId(UUID.fromString(delivery));
        if (!problems.attempt(() -> mailings.settle(id, settlement))) {
            return null;
        }
        problems.done(done);
        return "/desk/mailings/mailing?faces-redirect=true&id=" + oneMailing.getId();
    }

    private @Nullable DeliveryState wantedState() {
        return Arrays.stream(DeliveryState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null ? "" : state;
    }
}
