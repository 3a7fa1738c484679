package org.kinbridge.newsletter.publication;

import java.util.Map;
import org.kinbridge.core.text.Language;

/**
 * The masthead, or imprint: who answers for the newsletter and how its office is reached. It is public. None of it is
 * taken from a case or from an account; it is typed for print.
 *
 * @param email of the office; may be empty
 * @param telephone of the office; may be empty
 */
public record Masthead(String email, String telephone, Frequency frequency, Map<Language, MastheadText> texts) {

    public Masthead {
        email = email.strip();
        telephone = telephone.strip();
        texts = Map.copyOf(texts);
    }

    /** What is printed of it in this language. */
    public Imprint in(Language language) {
        MastheadText text = text(language);
        return new Imprint(text.responsibleEditor(), text.address(), email, telephone, frequency, text.rights());
    }

    public MastheadText text(Language language) {
        return texts.getOrDefault(language, MastheadText.none());
    }
}
