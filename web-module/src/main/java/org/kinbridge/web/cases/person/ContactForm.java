package org.kinbridge.web.cases.person;

import java.io.Serializable;
import java.util.Objects;
import org.kinbridge.cases.person.ContactKind;
import org.kinbridge.cases.person.ContactPointView;
import org.kinbridge.cases.person.NewContactPoint;

/** What is typed about a way to reach somebody. */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ContactKind kind = ContactKind.TELEPHONE;
    private String value = "";
    private String safeHours = "";
    private String mayAnswer = "";

    public static ContactForm of(ContactPointView view) {
        ContactForm form = new ContactForm();
        form.kind = view.kind();
        form.value = view.value();
        form.safeHours = view.safeHours();
        form.mayAnswer = view.mayAnswer();
        return form;
    }

    public NewContactPoint command() {
        return new NewContactPoint(kind, value, safeHours, mayAnswer);
    }

    public boolean blank() {
        return value.isBlank() && safeHours.isBlank() && mayAnswer.isBlank();
    }

    public ContactKind getKind() {
        return kind;
    }

    public void setKind(ContactKind kind) {
        this.kind = Objects.requireNonNullElse(kind, ContactKind.TELEPHONE);
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getSafeHours() {
        return safeHours;
    }

    public void setSafeHours(String safeHours) {
        this.safeHours = safeHours;
    }

    public String getMayAnswer() {
        return mayAnswer;
    }

    public void setMayAnswer(String mayAnswer) {
        this.mayAnswer = mayAnswer;
    }
}
