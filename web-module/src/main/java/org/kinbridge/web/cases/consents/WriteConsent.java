package org.kinbridge.web.cases.consents;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.consent.ConsentId;
import org.kinbridge.cases.consent.ConsentView;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.consent.ConsentsView;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;

/** Writes down a consent; or one in the place of another, whose particulars are then offered. */
@Named
@ViewScoped
public class WriteConsent implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consents consents;

    @Inject
    private Days days;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String file = "";
    private String replaces = "";
    private @Nullable ConsentId replaced;
    private final GivenForm form = new GivenForm();
    private final ArrayList<SelectItem> people = new ArrayList<>();

    public void load() {
        problems.attempt(() -> {
            ConsentsView view = consents.ofCase(CaseAddress.idOf(file));
            ConsentView old = replaces.isEmpty() ? null : ConsentAddress.among(view, replaces);
            replaced = old == null ? null : old.id();
            form.offer(words, old);
            form.setOn(days.today());
            view.circle()
                    .asking()
                    .forEach(member -> people.add(new SelectItem(member.person().toString(), member.name())));
        });
    }

    public void record() {
        if (problems.attempt(() -> consents.record(CaseAddress.idOf(file), form.command(days, replaced)))) {
            problems.done("consents.done.recorded");
            ConsentAddress.show(file);
        }
    }

    public boolean isAgain() {
        return replaced != null;
    }

    public List<SelectItem> getPeople() {
        return people;
    }

    public GivenForm getForm() {
        return form;
    }

    public String getReplaces() {
        return replaces;
    }

    public void setReplaces(@Nullable String replaces) {
        this.replaces = Objects.requireNonNullElse(replaces, "");
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
