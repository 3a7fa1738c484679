package org.kinbridge.web.cases.succession;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.file.EnquirerEnding;
import org.kinbridge.cases.succession.Successions;
import org.kinbridge.cases.succession.SuccessionsView;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;
import org.omnifaces.util.Faces;

/** Names who asks in the place of an enquirer, and shows who asked before. */
@Named
@ViewScoped
public class NameNextEnquirer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Successions successions;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Days days;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String file = "";
    private final SuccessorForm form = new SuccessorForm();
    private transient @Nullable SuccessionsView view;

    public void load() {
        problems.attempt(() -> view = successions.ofCase(CaseAddress.idOf(file)));
    }

    public void name() {
        if (problems.attempt(() -> successions.name(CaseAddress.idOf(file), form.command(days)))) {
            problems.done("succession.done");
            Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/succession?file=" + CaseAddress.idOf(file));
        }
    }

    public @Nullable SuccessionsView getView() {
        if (view == null && !file.isEmpty() && Faces.isPostback()) {
            load();
        }
        return view;
    }

    /** Those who ask now. */
    public List<SelectItem> getAsking() {
        SuccessionsView shown = getView();
        return shown == null ? List.of() : items(shown.circle().asking());
    }

    public List<SelectItem> getSought() {
        SuccessionsView shown = getView();
        return shown == null ? List.of() : items(shown.circle().sought());
    }

    private static List<SelectItem> items(List<CircleView.Member> members) {
        return members.stream()
                .map(member -> new SelectItem(member.person().toString(), member.name()))
                .toList();
    }

    public List<SelectItem> getEndings() {
        return Arrays.stream(EnquirerEnding.values())
                .map(ending -> new SelectItem(ending, words.constant("succession.ending", ending)))
                .toList();
    }

    public String staff(AccountId account) {
        return staffNames.of(account);
    }

    public String getSomebodyNew() {
        return SuccessorForm.SOMEBODY_NEW;
    }

    public SuccessorForm getForm() {
        return form;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
