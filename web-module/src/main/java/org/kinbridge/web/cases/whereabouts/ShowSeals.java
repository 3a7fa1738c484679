package org.kinbridge.web.cases.whereabouts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.whereabouts.OpeningView;
import org.kinbridge.cases.whereabouts.SealOpeningId;
import org.kinbridge.cases.whereabouts.Seals;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.SignedIn;
import org.omnifaces.util.Faces;

/** The seals of a case: ask for one to be opened, confirm that somebody else may, see who did. */
@Named
@ViewScoped
public class ShowSeals implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFiles cases;

    @Inject
    private Seals seals;

    @Inject
    private SealsRead read;

    @Inject
    private SignedIn me;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Problems problems;

    private String file = "";
    private @Nullable SoughtPeople people;
    private final ArrayList<SealForm> forms = new ArrayList<>();

    public void load() {
        problems.attempt(() -> {
            SoughtPeople sought = new SoughtPeople(cases.view(CaseAddress.idOf(file)));
            people = sought;
            forms.clear();
            read.of(CaseAddress.idOf(file))
                    .forEach(seal -> forms.add(
                            new SealForm(seal, sought.name(seal.request().toString()))));
        });
    }

    public void ask(SealForm form) {
        act(
                form,
                "whereabouts.done.asked",
                () -> seals.ask(Objects.requireNonNull(people).chosen(form.getRequest()), form.getReason()));
    }

    /** Shows why the seal is to be opened; the reading is written down. */
    public void decide(SealForm form) {
        form.decide();
    }

    /** Whether the reader sees why the seal is to be opened, and can confirm. */
    public boolean decides(SealForm form) {
        return form.isMayConfirm() && (form.deciding() || me.isCoordinator());
    }

    /** Why the seal is to be opened, in the words of whoever asked. */
    public String why(SealForm form) {
        SealOpeningId opening = form.toConfirm();
        return opening == null ? "" : read.why(opening);
    }

    public void confirm(SealForm form) {
        act(
                form,
                "whereabouts.done.opened",
                () -> seals.confirm(Objects.requireNonNull(form.toConfirm()), form.getReason()));
    }

    private void act(SealForm form, String done, Runnable step) {
        read.forget();
        boolean went = problems.attempt(() -> {
            try {
                step.run();
            } catch (InvalidInput invalid) {
                throw inRow(invalid, form);
            }
        });
        if (went) {
            problems.done(done);
            Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/whereabouts?file=" + CaseAddress.idOf(file));
        }
    }

    private static InvalidInput inRow(InvalidInput invalid, SealForm form) {
        return new InvalidInput(invalid.errors().stream()
                .map(error -> new InvalidInput.FieldError(form.getField(), error.messageKey(), error.arguments()))
                .toList());
    }

    /** Who opened this seal, the newest first. */
    public List<OpeningView> openings(SealForm form) {
        return read.of(CaseAddress.idOf(file)).stream()
                .filter(seal -> seal.request().toString().equals(form.getRequest()))
                .flatMap(seal -> seal.openings().stream())
                .toList();
    }

    public String staff(@Nullable AccountId account) {
        return account == null ? "" : staffNames.of(account);
    }

    public boolean isLoaded() {
        return people != null;
    }

    public String getReference() {
        return people == null ? "" : people.reference();
    }

    public List<SealForm> getForms() {
        return forms;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
