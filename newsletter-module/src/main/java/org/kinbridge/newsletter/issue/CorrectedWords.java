package org.kinbridge.newsletter.issue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.article.CurrentText;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.article.VersionStatus;

/**
 * The new words of a piece that is corrected.
 *
 * @param savedBy who saved the last of them; null for the program itself
 * @param approved whether a coordinator approved exactly them
 * @param same whether they say what is printed already
 */
record CorrectedWords(int revision, @Nullable UUID savedBy, boolean approved, boolean same) {

    static CorrectedWords of(CurrentText newest, PieceText printed) {
        return new CorrectedWords(
                newest.revision().number(),
                newest.revision().savedBy(),
                newest.approved() && newest.status() == VersionStatus.APPROVED,
                newest.revision().text().equals(printed));
    }
}
