package org.kinbridge.newsletter.article;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * What was typed into the plain editor.
 *
 * @param basedOn number of the revision that was opened
 * @param body text in the syntax of the plain editor
 */
public record SaveText(
        UUID work, Language language, int basedOn, String title, String lede, ByLineForm byLine, String body) {

    SaveText signedBy(ByLineForm other) {
        return new SaveText(work, language, basedOn, title, lede, other, body);
    }
}
