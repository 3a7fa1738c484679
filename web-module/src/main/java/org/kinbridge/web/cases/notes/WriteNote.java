package org.kinbridge.web.cases.notes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.file.CaseIntake;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.note.CaseNotes;
import org.kinbridge.cases.note.NewNote;
import org.kinbridge.cases.note.NoteView;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The private notes of a case, and the form for the next one. */
@Named
@ViewScoped
public class WriteNote implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseNotes notes;

    @Inject
    private CaseCircle circle;

    @Inject
    private CaseIntake intake;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Problems problems;

    private String file = "";
    private String typed = "";
    private transient @Nullable CircleView people;
    private transient List<NoteView> rows = List.of();
    private transient List<String> numbers = List.of();

    public void load() {
        problems.attempt(this::read);
    }

    private void read() {
        CaseId id = CaseAddress.idOf(file);
        people = circle.of(id);
        rows = notes.ofCase(id);
        numbers = intake.numbers(id);
    }

    public void write() {
        boolean written = problems.attempt(() -> notes.write(CaseAddress.idOf(file), new NewNote(null, typed, "")));
        if (written) {
            problems.done("families.note.done");
            Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/notes?file=" + CaseAddress.idOf(file));
        } else {
            load();
        }
    }

    public @Nullable CircleView getPeople() {
        return people;
    }

    public List<NoteView> getRows() {
        return rows;
    }

    /** The numbers by which the association knew the case before. */
    public List<String> getNumbers() {
        return numbers;
    }

    /** The name of the person whom a note is about; empty if it is about the family. */
    public String about(NoteView note) {
        return note.about() == null || people == null ? "" : people.name(note.about());
    }

    public String staff(AccountId account) {
        return staffNames.of(account);
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
