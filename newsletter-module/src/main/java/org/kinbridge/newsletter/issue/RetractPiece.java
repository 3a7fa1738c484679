package org.kinbridge.newsletter.issue;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * That a published piece is to be taken down.
 *
 * @param reasons what readers are told, for each edition in which it is public
 */
public record RetractPiece(UUID work, Map<Language, String> reasons) {

    public RetractPiece {
        Map<Language, String> clean = new EnumMap<>(Language.class);
        reasons.forEach((language, reason) -> clean.put(language, PublicWords.clean(reason)));
        reasons = Map.copyOf(clean);
    }
}
