package org.kinbridge.web.newsroom.contributors;

import java.io.Serializable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.contributor.ContributorText;

/** Name and biography in one language, as they are typed. */
public class ContributorTextForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private String name;
    private String biography;

    ContributorTextForm(Language language, ContributorText text) {
        this.language = language;
        this.name = text.name();
        this.biography = text.biography();
    }

    ContributorText text() {
        return new ContributorText(name, biography);
    }

    public Language getLanguage() {
        return language;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBiography() {
        return biography;
    }

    public void setBiography(String biography) {
        this.biography = biography;
    }
}
