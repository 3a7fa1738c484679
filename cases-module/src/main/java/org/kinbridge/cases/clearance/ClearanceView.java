package org.kinbridge.cases.clearance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.AppealId;
import org.kinbridge.core.text.Language;

/**
 * A clearance with its letter.
 *
 * @param askedByMe  whether the caller asked for it, and so cannot clear it
 * @param scanFailed whether the last scan failed; then nothing goes on
 * @param pieces     the letter, cut where something was found
 * @param found      each finding with the words it stands on, in order
 * @param hindrance  key of the text that says why the caller cannot clear it now; empty if nothing hinders
 */
public record ClearanceView(
        ClearanceId id,
        int version,
        ClearanceStatus status,
        AppealId appeal,
        String caseReference,
        Language language,
        boolean askedByMe,
        boolean scanFailed,
        List<MarkedPiece> pieces,
        List<Found> found,
        @Nullable Consent consent,
        Course course,
        String hindrance) {

    /** A finding with the words it stands on. */
    public record Found(Finding finding, String words, boolean shown) {}

    public ClearanceView {
        pieces = List.copyOf(pieces);
        found = List.copyOf(found);
    }
}
