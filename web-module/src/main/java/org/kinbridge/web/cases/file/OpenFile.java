package org.kinbridge.web.cases.file;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.note.CaseNotes;
import org.kinbridge.cases.note.NewNote;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.retention.Reappearance;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.fact.FactForm;
import org.kinbridge.web.cases.person.ContactForm;
import org.kinbridge.web.cases.person.PersonChoice;
import org.kinbridge.web.cases.person.PersonForm;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;

/** The form that opens a case: who asks, whom they look for, what is known. */
@Named
@ViewScoped
public class OpenFile implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SOUGHT = 20;

    @Inject
    private CaseFiles cases;

    @Inject
    private CaseNotes notes;

    @Inject
    private Reappearance reappearance;

    @Inject
    private DateEcho dates;

    @Inject
    private Problems problems;

    private boolean warned;
    private boolean knowingly;
    private String number = "";
    private String note = "";
    private final UUID submission = UUID.randomUUID();
    private final PersonForm enquirer = new PersonForm();
    private final PersonChoice enquirerChoice = new PersonChoice();
    private final ContactForm contact = new ContactForm();
    private final ArrayList<SoughtForm> sought = new ArrayList<>(List.of(new SoughtForm()));

    public void addSought() {
        if (sought.size() < MOST_SOUGHT) {
            sought.add(new SoughtForm());
        }
    }

    public void removeSought(int index) {
        if (sought.size() > 1) {
            sought.remove(index);
        }
    }

    public void addFact(SoughtForm to) {
        to.getFacts().add(new FactForm(FactKind.TAKEN));
    }

    public void removeFact(SoughtForm from, int index) {
        from.getFacts().remove(index);
    }

    /** Opens the case and shows it; what is wrong is told, and stays as it was typed. */
    public void open() {
        boolean opened = problems.attempt(() -> {
            OpenCase command = command();
            warnOfErased(command);
            CaseId id = cases.open(command);
            if (warned) {
                reappearance.takenInKnowingly(id);
            }
            keepNote(id);
            CaseView made = cases.view(id);
            problems.done("case.done.open", made.reference().toString());
            CaseAddress.show(id.toString());
        });
        if (!opened) {
            sought.forEach(SoughtForm::offerFact);
        }
    }

    private void keepNote(CaseId id) {
        if (!note.isBlank()) {
            notes.write(id, new NewNote(null, note, ""));
            note = "";
        }
    }

    /** Warns once of people who look like erased ones; whoever says that they are taken in knowingly may go on. */
    private void warnOfErased(OpenCase command) {
        List<String> names = knowingly ? List.of() : reappearance.erasedIn(command);
        if (!names.isEmpty()) {
            warned = true;
            throw new InvalidInput("knowingly", "retention.warning.erased", String.join(", ", names));
        }
    }

    private OpenCase command() {
        Language language = dates.language();
        sought.removeIf(form -> sought.size() > 1 && form.blank());
        List<NewContactPoint> contacts = contact.blank() ? List.of() : List.of(contact.command());
        sought.forEach(form -> form.saidBy(enquirerName()));
        return new OpenCase(
                submission,
                number,
                enquirerChoice.given(enquirer),
                contacts,
                sought.stream().map(form -> form.command(language)).toList());
    }

    private String enquirerName() {
        return enquirerChoice.isMade() ? enquirerChoice.getChosenName() : enquirer.getName();
    }

    /** Whether the program has warned that somebody in the form looks like somebody who was erased. */
    public boolean isWarned() {
        return warned;
    }

    public boolean isKnowingly() {
        return knowingly;
    }

    public void setKnowingly(boolean knowingly) {
        this.knowingly = knowingly;
    }

    /** The number by which the association knew the family before. */
    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }

    /** What only the staff on the case may know. */
    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = Objects.requireNonNullElse(note, "");
    }

    public PersonForm getEnquirer() {
        return enquirer;
    }

    /** Who was suggested for the enquirer, and who was chosen. */
    public PersonChoice getEnquirerChoice() {
        return enquirerChoice;
    }

    public ContactForm getContact() {
        return contact;
    }

    public List<SoughtForm> getSought() {
        return sought;
    }
}
