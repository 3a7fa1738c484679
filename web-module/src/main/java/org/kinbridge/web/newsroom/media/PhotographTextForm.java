package org.kinbridge.web.newsroom.media;

import java.io.Serializable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.media.PhotographText;

/** What is typed about a photograph in one language. */
public class PhotographTextForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private String caption;
    private String credit;
    private String alternativeText;

    PhotographTextForm(Language language, PhotographText text) {
        this.language = language;
        this.caption = text.caption();
        this.credit = text.credit();
        this.alternativeText = text.alternativeText();
    }

    PhotographText text() {
        return new PhotographText(caption, credit, alternativeText);
    }

    public Language getLanguage() {
        return language;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public String getAlternativeText() {
        return alternativeText;
    }

    public void setAlternativeText(String alternativeText) {
        this.alternativeText = alternativeText;
    }
}
