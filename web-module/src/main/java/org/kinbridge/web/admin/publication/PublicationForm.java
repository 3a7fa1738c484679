package org.kinbridge.web.admin.publication;

import java.io.Serializable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationText;

/** Title and publisher in one language, as they are typed; the page about the newsletter stays as it is. */
public class PublicationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private String title;
    private String associationName;
    private final String about;

    PublicationForm(Language language, PublicationText text) {
        this.language = language;
        this.title = text.title();
        this.associationName = text.associationName();
        this.about = text.about();
    }

    boolean isFilled() {
        return !(title + associationName).isBlank();
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
}
