package org.kinbridge.web.admin.publication;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** What was typed; a language whose fields are all empty is left out. */
    static Map<Language, PublicationText> typed(List<PublicationForm> forms) {
        Map<Language, PublicationText> typed = new EnumMap<>(Language.class);
        forms.stream()
                .filter(PublicationForm::isFilled)
                .forEach(form ->
                        typed.put(form.language, new PublicationText(form.title, form.associationName, form.about)));
        return typed;
    }

    private boolean isFilled() {
        return !(title + associationName).isBlank();
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
