package org.kinbridge.web.cases.succession;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.EnquirerEnding;
import org.kinbridge.cases.file.NewEnquirer;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.succession.NameSuccessor;
import org.kinbridge.cases.succession.Successor;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.cases.person.ContactForm;
import org.kinbridge.web.cases.person.PersonChoice;
import org.kinbridge.web.cases.person.PersonForm;

/** What is typed about a succession. */
public class SuccessorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Stands in the list of successors for somebody who is not on record yet. */
    public static final String SOMEBODY_NEW = "new";

    private String former = "";
    private EnquirerEnding ending = EnquirerEnding.DIED;
    private String on = "";
    private String told = "";
    private String successor = "";
    private String sought = "";
    private @Nullable Kinship kinship;
    private final PersonForm person = new PersonForm();
    private final PersonChoice choice = new PersonChoice();
    private final ContactForm contact = new ContactForm();

    NameSuccessor command(Days days) {
        return new NameSuccessor(idOf(former), ending, days.read(on, "on"), told, chosen());
    }

    private @Nullable Successor chosen() {
        if (isSomebodyNew()) {
            List<NewContactPoint> contacts = contact.blank() ? List.of() : List.of(contact.command());
            PersonId known = idOf(sought);
            if (known == null) {
                throw new InvalidInput("sought", "fact.error.about");
            }
            return new Successor.New(new NewEnquirer(choice.given(person), contacts, kinship, known));
        }
        PersonId known = idOf(successor);
        return known == null ? null : new Successor.OfTheCase(known);
    }

    private static @Nullable PersonId idOf(String text) {
        return text.isEmpty() ? null : new PersonId(UUID.fromString(text));
    }

    public boolean isSomebodyNew() {
        return SOMEBODY_NEW.equals(successor);
    }

    /** Who was suggested for somebody new, and who was chosen. */
    public PersonChoice getChoice() {
        return choice;
    }

    public PersonForm getPerson() {
        return person;
    }

    public ContactForm getContact() {
        return contact;
    }

    public String getFormer() {
        return former;
    }

    public void setFormer(@Nullable String former) {
        this.former = Objects.requireNonNullElse(former, "");
    }

    public EnquirerEnding getEnding() {
        return ending;
    }

    public void setEnding(@Nullable EnquirerEnding ending) {
        this.ending = Objects.requireNonNullElse(ending, EnquirerEnding.STEPPED_BACK);
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = Objects.requireNonNullElse(successor, "");
    }

    public String getSought() {
        return sought;
    }

    public void setSought(@Nullable String sought) {
        this.sought = Objects.requireNonNullElse(sought, "");
    }

    public @Nullable Kinship getKinship() {
        return kinship;
    }

    public void setKinship(@Nullable Kinship kinship) {
        this.kinship = kinship;
    }
}
