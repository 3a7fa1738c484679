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
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.whereabouts.OpeningView;
import org.kinbridge.cases.whereabouts.SealView;
import org.kinbridge.cases.whereabouts.Seals;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.Problems;
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
    private StaffNames staffNames;

    @Inject
    private Problems problems;

    private String file = "";
    private @Nullable SoughtPeople people;
    private final ArrayList<SealForm> forms = new ArrayList<>();
    private transient @Nullable List<SealView> views;

    public void load() {
        problems.attempt(() -> {
            SoughtPeople sought = new SoughtPeople(cases.view(CaseAddress.idOf(file)));
            people = sought;
            List<SealView> read = seals.ofCase(CaseAddress.idOf(file));
            views = read;
            forms.clear();
            read.forEach(seal ->
                    forms.add(new SealForm(seal, sought.name(seal.request().toString()))));
        });
    }

    public void ask(SealForm form) {
        act(
                form,
                "whereabouts.done.asked",
                () -> seals.ask(Objects.requireNonNull(people).chosen(form.getRequest()), form.getReason()));
    }

    public void confirm(SealForm form) {
        act(
                form,
                "whereabouts.done.opened",
                () -> seals.confirm(Objects.requireNonNull(form.toConfirm()), form.getReason()));
    }

    private void act(SealForm form, String done, Runnable step) {
        views = null;
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
        return views().stream()
                .filter(seal -> seal.request().toString().equals(form.getRequest()))
                .flatMap(seal -> seal.openings().stream())
                .toList();
    }

    private List<SealView> views() {
        if (views == null) {
            CaseId id = CaseAddress.idOf(file);
            views = seals.ofCase(id);
        }
        return views;
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
