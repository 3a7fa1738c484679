package org.kinbridge.web.cases.family;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.family.Contradiction;
import org.kinbridge.cases.family.Families;
import org.kinbridge.cases.family.FamilyMember;
import org.kinbridge.cases.family.FamilyView;
import org.kinbridge.cases.family.StateKinship;
import org.kinbridge.cases.person.KinshipId;
import org.kinbridge.cases.person.Kinships;
import org.kinbridge.cases.person.StatedKinship;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.layout.Interface;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;
import org.omnifaces.util.Faces;

/** The family of a case: drawn, in words, with what contradicts; kinships are stated, verified and withdrawn. */
@Named("showFamily")
@ViewScoped
public class ShowFamily implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Families families;

    @Inject
    private Kinships kinships;

    @Inject
    private Interface userInterface;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String file = "";
    private final KinshipForm form = new KinshipForm();
    private final ArrayList<KinRow> rows = new ArrayList<>();
    private final ArrayList<KinRow> withdrawn = new ArrayList<>();
    private transient @Nullable FamilyView view;

    public void load() {
        problems.attempt(() -> {
            FamilyView read = families.view(CaseAddress.idOf(file));
            FamilySentences sentences = new FamilySentences(read, words);
            view = read;
            replace(rows, read.standing(), sentences);
            replace(withdrawn, read.withdrawn(), sentences);
        });
    }

    private static void replace(List<KinRow> rows, List<StatedKinship> statements, FamilySentences sentences) {
        rows.clear();
        statements.forEach(statement -> rows.add(sentences.row(statement)));
    }

    public void state() {
        done(
                "family.done.stated",
                () -> families.state(
                        CaseAddress.idOf(file),
                        new StateKinship(
                                KinshipForm.idOf(form.getPerson()),
                                form.getKinship(),
                                KinshipForm.idOf(form.getRelative()),
                                KinshipForm.idOf(form.getAssertedBy()))));
    }

    public void verify(KinRow row) {
        done(
                "family.done.verified",
                () -> inRow(row, () -> kinships.verify(KinshipId.of(row.getId()), row.version(), row.getHow())));
    }

    public void withdraw(KinRow row) {
        done(
                "family.done.withdrawn",
                () -> inRow(row, () -> kinships.withdraw(KinshipId.of(row.getId()), row.version(), row.getWhy())));
    }

    /** Takes a further relative out of the case; what was stated stays on record. */
    public void remove(FamilyMember member) {
        done(
                "family.done.removed",
                () -> families.remove(CaseAddress.idOf(file), member.person().id()));
    }

    /** Names the fields of a row as the page does, so that the message stands beside the right one. */
    private void inRow(KinRow row, Runnable step) {
        try {
            step.run();
        } catch (InvalidInput invalid) {
            String prefix = "kin[" + rows.indexOf(row) + "].";
            throw new InvalidInput(invalid.errors().stream()
                    .map(error ->
                            new InvalidInput.FieldError(prefix + error.field(), error.messageKey(), error.arguments()))
                    .toList());
        }
    }

    private void done(String key, Runnable step) {
        if (problems.attempt(step)) {
            problems.done(key);
            Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/family?file=" + CaseAddress.idOf(file));
        }
    }

    public @Nullable FamilyView getView() {
        if (view == null && !file.isEmpty() && Faces.isPostback()) {
            problems.attempt(() -> view = families.view(CaseAddress.idOf(file)));
        }
        return view;
    }

    public @Nullable FamilyTree getTree() {
        FamilyView shown = getView();
        return shown == null ? null : new TreeDrawing(words, userInterface.isRightToLeft()).draw(shown);
    }

    public List<FamilyMember> getMembers() {
        FamilyView shown = getView();
        return shown == null ? List.of() : shown.members();
    }

    public List<String> relations(FamilyMember member) {
        FamilyView shown = getView();
        return shown == null ? List.of() : new FamilySentences(shown, words).relations(member);
    }

    public List<Contradiction> getContradictions() {
        FamilyView shown = getView();
        return shown == null ? List.of() : shown.contradictions();
    }

    public String sentence(Contradiction contradiction) {
        FamilyView shown = getView();
        return shown == null ? "" : new FamilySentences(shown, words).contradiction(contradiction);
    }

    public List<SelectItem> getPeople() {
        return getMembers().stream()
                .map(member -> new SelectItem(
                        member.person().id().toString(), member.person().name()))
                .toList();
    }

    public KinshipForm getForm() {
        return form;
    }

    public List<KinRow> getRows() {
        return rows;
    }

    public List<KinRow> getWithdrawn() {
        return withdrawn;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
