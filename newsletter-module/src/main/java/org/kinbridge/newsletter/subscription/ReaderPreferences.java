package org.kinbridge.newsletter.subscription;

import java.util.List;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;

/**
 * What the holder of a link may see of a subscription.
 *
 * @param maskedAddress enough for its owner to recognise, such as {@code m…@example.org}
 * @param others the other newsletters that the same address gets; empty but for the holder of a preferences link
 */
public record ReaderPreferences(
        PublicationId publication,
        String maskedAddress,
        Language language,
        boolean subscribed,
        List<PublicationId> others) {

    public ReaderPreferences {
        others = List.copyOf(others);
    }

    ReaderPreferences with(List<PublicationId> also) {
        return new ReaderPreferences(publication, maskedAddress, language, subscribed, also);
    }
}
