package org.kinbridge.web.newsroom.importing;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.importing.Correction;
import org.kinbridge.newsletter.importing.Masthead;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.web.support.PublicationNames;

/** Title, number, date and language of the issue as typed. */
public class IssueForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int HIGHEST = 99_999;

    private String title = "";
    private String number = "";
    private String dateWords = "";
    private Language language = Language.EN;
    private String publication = PublicationId.FIRST.toString();

    public IssueForm() {}

    IssueForm(Masthead masthead) {
        title = masthead.title();
        number = masthead.number() == 0 ? "" : String.valueOf(masthead.number());
        dateWords = masthead.dateWords();
        language = masthead.language();
        publication = masthead.publication().toString();
    }

    /**
     * @throws InvalidInput for field {@code number}, which may be typed in any digits
     * @throws NotFound if there is no such newsletter
     */
    Correction correction(PublicationNames names) {
        PublicationId whose = names.chosen(publication).orElseThrow(NotFound::new);
        return new Correction.NameIssue(new Masthead(title.strip(), parsed(), dateWords.strip(), language, whose));
    }

    private int parsed() {
        String typed = number.strip();
        if (typed.isEmpty()) {
            return 0;
        }
        boolean digits = typed.length() <= 5 && typed.chars().allMatch(Character::isDigit);
        int value = digits ? Integer.parseInt(typed) : -1;
        if (value < 1 || value > HIGHEST) {
            throw new InvalidInput("number", "importing.refused.number");
        }
        return value;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDateWords() {
        return dateWords;
    }

    public void setDateWords(String dateWords) {
        this.dateWords = dateWords;
    }

    public String getPublication() {
        return publication;
    }

    public void setPublication(@Nullable String publication) {
        this.publication = Objects.requireNonNullElse(publication, this.publication);
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = Objects.requireNonNullElse(language, this.language);
    }
}
