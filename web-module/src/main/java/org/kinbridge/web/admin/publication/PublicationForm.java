package org.kinbridge.web.admin.publication;

import java.io.Serializable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationText;

/** How the newsletter presents itself in one language, as it is typed. */
public class PublicationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private String title;
    private String associationName;
    private String about;

    PublicationForm(Language language, PublicationText text) {
        this.language = language;
        this.title = text.title();
        this.associationName = text.associationName();
        this.about = text.about();
    }

    boolean isFilled() {
        return !(title + associationName + about).isBlank();
    }

    PublicationText text() {
        return new PublicationText(title, associationName, about);
    }

    public Language getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAssociationName() {
        return associationName;
    }

    public void setAssociationName(String associationName) {
        this.associationName = associationName;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
