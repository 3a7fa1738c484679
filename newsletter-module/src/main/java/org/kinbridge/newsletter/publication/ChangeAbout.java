package org.kinbridge.newsletter.publication;

import java.util.Map;
import org.kinbridge.core.text.Language;

/**
 * The page about the newsletter as it shall be, based on this version of the settings.
 *
 * @param texts as marked text, for languages in which the newsletter has a title; an empty one leaves the page empty
 */
public record ChangeAbout(SettingsVersion seen, Map<Language, String> texts) {

    public ChangeAbout {
        texts = Map.copyOf(texts);
    }
}
