package org.kinbridge.web.mailings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.AccountView;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.newsletter.mailing.MailingAction;
import org.kinbridge.newsletter.mailing.MailingCheck;
import org.kinbridge.newsletter.mailing.MailingFinding;
import org.kinbridge.newsletter.mailing.MailingId;
import org.kinbridge.newsletter.mailing.MailingView;
import org.kinbridge.newsletter.mailing.Mailings;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** One mailing, from the first check to the last row of its ledger. */
@Named
@ViewScoped
public class OneMailing implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Mailings mailings;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Problems problems;

    private String id = "";
    private int version = -1;
    private long readersShown;
    private String testAddress = "";
    private String because = "";

    @Nullable
    private transient MailingView view;

    @Nullable
    private transient MailingCheck check;

    /** The mailing as it is now; what buttons act on is what was shown when the page was opened. */
    public @Nullable MailingView getView() {
        if (view == null) {
            problems.attempt(() -> view = mailings.open(mailingId()));
            remember(view);
        }
        return view;
    }

    /** Looks again while the mailing runs; when it has come to an end, the whole page is shown anew. */
    public void refresh() {
        view = null;
        MailingView now = getView();
        if (now == null || !now.runsByItself()) {
            Faces.redirect(Faces.getRequestContextPath() + "/desk/mailings/mailing?id=" + id);
        }
    }

    private void remember(@Nullable MailingView opened) {
        if (opened != null && version < 0) {
            version = opened.version();
            readersShown = mailings.readersNow(opened.id());
        }
    }

    public boolean can(String action) {
        MailingView now = getView();
        return now != null && now.can(MailingAction.valueOf(action));
    }

    /** Whether this person is the second one, who may approve. */
    public boolean isSecondPerson() {
        MailingView now = getView();
        return now != null && !caller.staff().account().equals(now.preparedBy());
    }

    public String nameOf(@Nullable AccountId account) {
        return accounts.all().stream()
                .filter(known -> known.id().equals(account))
                .map(AccountView::displayName)
                .findFirst()
                .orElse("");
    }

    public MailingFinding[] getFindings() {
        return MailingFinding.values();
    }

    /** What the check found, until the page is left. */
    public @Nullable MailingCheck getCheck() {
        return check;
    }

    public @Nullable String look() {
        boolean done = problems.attempt(() -> check = mailings.check(mailingId(), version));
        return done && check != null && check.passed() ? again("mailings.done.checked") : null;
    }

    public @Nullable String sendTest() {
        return act(() -> mailings.sendTest(mailingId(), version, testAddress), "mailings.done.testSent");
    }

    public @Nullable String askApproval() {
        return act(() -> mailings.askApproval(mailingId(), version), "mailings.done.approvalAsked");
    }

    public @Nullable String approve() {
        return act(() -> mailings.approve(mailingId(), version), "mailings.done.approved");
    }

    public @Nullable String sendBack() {
        return act(() -> mailings.sendBack(mailingId(), version, because), "mailings.done.sentBack");
    }

    public @Nullable String start() {
        return act(() -> mailings.start(mailingId(), version, readersShown), "mailings.done.started");
    }

    public @Nullable String pause() {
        return act(() -> mailings.pause(mailingId()), "mailings.done.paused");
    }

    public @Nullable String resume() {
        return act(() -> mailings.resume(mailingId()), "mailings.done.resumed");
    }

    public @Nullable String cancel() {
        return act(() -> mailings.cancel(mailingId()), "mailings.done.cancelled");
    }

    private @Nullable String act(Runnable useCase, String done) {
        return problems.attempt(useCase) ? again(done) : null;
    }

    private String again(String done) {
        problems.done(done);
        return "/desk/mailings/mailing?faces-redirect=true&id=" + id;
    }

    private MailingId mailingId() {
        return new MailingId(Ids.of(id));
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public long getReadersShown() {
        return readersShown;
    }

    public String getTestAddress() {
        return testAddress;
    }

    public void setTestAddress(String testAddress) {
        this.testAddress = testAddress;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
