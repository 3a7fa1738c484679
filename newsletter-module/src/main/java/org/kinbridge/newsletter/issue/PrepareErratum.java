package org.kinbridge.newsletter.issue;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * That something in a published edition is to be corrected.
 *
 * @param note what readers will be told was wrong, in the language of the edition
 */
public record PrepareErratum(UUID issue, Language edition, UUID work, String note) {

    public PrepareErratum {
        note = PublicWords.clean(note);
    }
}
