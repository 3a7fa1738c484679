package org.kinbridge.newsletter.issue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * A piece that was taken out of an edition.
 *
 * @param title as it was printed; may be gone
 * @param reason what readers are told; empty where a permission was taken back
 * @param byName empty where the case files took a permission back
 * @param beyondRecall what nobody can call back
 */
public record RetractedView(
        Language edition,
        UUID work,
        String title,
        String reason,
        String byName,
        Instant at,
        List<BeyondRecall> beyondRecall) {

    public RetractedView {
        beyondRecall = List.copyOf(beyondRecall);
    }
}
