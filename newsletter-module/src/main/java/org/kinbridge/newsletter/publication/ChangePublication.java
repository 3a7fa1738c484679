package org.kinbridge.newsletter.publication;

import java.util.Map;
import org.kinbridge.core.text.Language;

/** The settings of the newsletter as they shall be, based on this version of them. */
public record ChangePublication(SettingsVersion seen, String issn, Map<Language, PublicationText> texts) {

    public ChangePublication {
        issn = issn.strip();
        texts = Map.copyOf(texts);
    }
}
