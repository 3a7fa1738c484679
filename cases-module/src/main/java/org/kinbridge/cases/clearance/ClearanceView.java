package org.kinbridge.cases.clearance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.AppealId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.testimony.TestimonyId;
import org.kinbridge.core.text.Language;

/**
 * A clearance with its text.
 *
 * @param askedByMe  whether the caller asked for it, and so cannot clear it
 * @param scanFailed whether the last scan failed; then nothing goes on
 * @param pieces     the text, cut where something was found
 * @param found      each finding with the words it stands on, in order
 * @param hindrance  key of the text that says why the caller cannot clear it now; empty if nothing hinders
 */
public record ClearanceView(
        ClearanceId id,
        int version,
        ClearanceStatus status,
        Piece piece,
        String caseReference,
        Language language,
        boolean askedByMe,
        boolean scanFailed,
        List<MarkedPiece> pieces,
        List<Found> found,
        @Nullable Consent consent,
        Course course,
        String hindrance) {

    /**
     * What the clearance is of: a letter or a testimony.
     *
     * @param appeal       null for a testimony
     * @param testimony    null for a letter
     * @param pseudonymous whether the witness speaks under a pseudonym
     */
    public record Piece(
            @Nullable AppealId appeal, @Nullable TestimonyId testimony, CaseId file, boolean pseudonymous) {}

    /** A finding with the words it stands on. */
    public record Found(Finding finding, String words, boolean shown) {}

    public ClearanceView {
        pieces = List.copyOf(pieces);
        found = List.copyOf(found);
    }
}
