package org.kinbridge.web.appeals.appeal;

import java.io.Serializable;
import org.kinbridge.cases.appeal.LetterText;
import org.kinbridge.core.text.Language;

/** The parts of a letter as they are typed. */
public class LetterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Language language = Language.EN;
    private String addressee = "";
    private String subject = "";
    private String salutation = "";
    private String body = "";
    private String closing = "";
    private String signatories = "";
    private String copies = "";

    /** The form filled from a letter. */
    public static LetterForm of(LetterText letter) {
        LetterForm form = new LetterForm();
        form.language = letter.language();
        form.addressee = letter.addressee();
        form.subject = letter.subject();
        form.salutation = letter.salutation();
        form.body = letter.bodyTyped();
        form.closing = letter.closing();
        form.signatories = letter.signatoriesTyped();
        form.copies = letter.copiesTyped();
        return form;
    }

    /** The letter that is typed. */
    public LetterText letter() {
        return new LetterText(
                language,
                addressee.replace("\r\n", "\n"),
                subject,
                salutation,
                LetterText.paragraphs(body.replace("\r\n", "\n")),
                closing,
                LetterText.lines(signatories),
                LetterText.lines(copies));
    }

    public String getDirection() {
        return language.direction().attribute();
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getSalutation() {
        return salutation;
    }

    public void setSalutation(String salutation) {
        this.salutation = salutation;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }

    public String getSignatories() {
        return signatories;
    }

    public void setSignatories(String signatories) {
        this.signatories = signatories;
    }

    public String getCopies() {
        return copies;
    }

    public void setCopies(String copies) {
        this.copies = copies;
    }
}
