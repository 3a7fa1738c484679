package org.kinbridge.web.issues.issue;

import java.io.Serializable;
import org.kinbridge.core.text.Language;

/** A language in the plan of an issue: whether there is an edition in it, and its title. */
public class EditionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private boolean wanted;
    private String title;

    EditionForm(Language language, boolean wanted, String title) {
        this.language = language;
        this.wanted = wanted;
        this.title = title;
    }

    public Language getLanguage() {
        return language;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
