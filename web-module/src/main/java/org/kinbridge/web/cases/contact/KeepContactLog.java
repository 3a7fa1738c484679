package org.kinbridge.web.cases.contact;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.contact.ContactLog;
import org.kinbridge.cases.contact.ContactLogView;
import org.kinbridge.cases.contact.PauseReason;
import org.kinbridge.cases.contact.PromiseView;
import org.kinbridge.cases.contact.Promises;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The contact log of one case: what was said and promised, and the form for the next conversation. */
@Named
@ViewScoped
public class KeepContactLog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContactLog log;

    @Inject
    private Promises promises;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Days days;

    @Inject
    private Problems problems;

    private String file = "";
    private final ConversationForm form = new ConversationForm();
    private final ArrayList<OwedForm> owed = new ArrayList<>();
    private @Nullable PauseReason reason;
    private String until = "";
    private boolean pausing;
    private transient @Nullable ContactLogView view;

    public void load() {
        problems.attempt(() -> {
            ContactLogView read = log.view(CaseAddress.idOf(file));
            view = read;
            form.setOn(days.today());
            owed.clear();
            read.owed().forEach(promise -> owed.add(new OwedForm(promise)));
        });
    }

    public void record() {
        boolean done = problems.attempt(() -> log.record(CaseAddress.idOf(file), form.command(days)));
        if (form.getPromises().isEmpty()) {
            form.offerPromise();
        }
        show(done, "contacts.done.recorded");
    }

    public void keep(OwedForm row) {
        show(problems.attempt(() -> promises.kept(row.id(), row.version())), "contacts.done.kept");
    }

    public void withdraw(OwedForm row) {
        row.stayOpen();
        boolean done = problems.attempt(() -> {
            try {
                promises.withdrawn(row.id(), row.version(), row.getWhy());
            } catch (InvalidInput noReason) {
                InvalidInput.FieldError error = noReason.errors().get(0);
                throw new InvalidInput(
                        row.getField(), error.messageKey(), error.arguments().toArray());
            }
        });
        show(done, "contacts.done.withdrawn");
    }

    public void pause() {
        pausing = true;
        boolean done = problems.attempt(() -> log.pause(CaseAddress.idOf(file), reason, days.read(until, "until")));
        show(done, "contacts.done.paused");
    }

    public void resume() {
        show(problems.attempt(() -> log.resume(CaseAddress.idOf(file))), "contacts.done.resumed");
    }

    private void show(boolean done, String key) {
        if (done) {
            problems.done(key);
            Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/contact?file=" + CaseAddress.idOf(file));
        }
    }

    public @Nullable ContactLogView getView() {
        if (view == null && !file.isEmpty() && Faces.isPostback()) {
            problems.attempt(() -> view = log.view(CaseAddress.idOf(file)));
        }
        return view;
    }

    /** The promise of a row; null if somebody else has settled it meanwhile. */
    public @Nullable PromiseView promise(OwedForm row) {
        ContactLogView shown = getView();
        return shown == null
                ? null
                : shown.promises().stream()
                        .filter(promise -> promise.id().equals(row.id()))
                        .findFirst()
                        .orElse(null);
    }

    public List<SelectItem> getPeople() {
        ContactLogView shown = getView();
        return shown == null
                ? List.of()
                : shown.circle().asking().stream()
                        .map(member -> new SelectItem(member.person().toString(), member.name()))
                        .toList();
    }

    public String staff(@Nullable AccountId account) {
        return account == null ? "" : staffNames.of(account);
    }

    public List<OwedForm> getOwed() {
        return owed;
    }

    public ConversationForm getForm() {
        return form;
    }

    /** Whether the form for a pause is open: it came back with a problem. */
    public boolean isPausing() {
        return pausing;
    }

    public @Nullable PauseReason getReason() {
        return reason;
    }

    public void setReason(@Nullable PauseReason reason) {
        this.reason = reason;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = Objects.requireNonNullElse(until, "");
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
