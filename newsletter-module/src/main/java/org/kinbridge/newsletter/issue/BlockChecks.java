package org.kinbridge.newsletter.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.likeness.LikenessState;

/** Looks through the blocks of a piece: its photographs, the people in them, and its links. */
record BlockChecks(IssueDraft draft, ShownPiece piece) {

    /** What is wrong with which block. */
    record Found(CheckKind kind, Finding.Spot spot) {}

    List<Found> found() {
        List<Found> found = new ArrayList<>();
        piece.document().pictures().forEach(picture -> picture(picture, found));
        piece.document().links().stream()
                .filter(link -> draft.deadLinks().contains(link.href()))
                .forEach(link -> found.add(new Found(CheckKind.DEAD_LINK, spot(link))));
        return found;
    }

    private void picture(Picture picture, List<Found> found) {
        LikenessState people = draft.photographs().get(picture.mediaId());
        Finding.Spot spot = spot(picture, people != null);
        if (people == null) {
            found.add(new Found(CheckKind.PHOTOGRAPH_UNKNOWN, spot));
        }
        if (picture.alternativeText().isEmpty()) {
            found.add(new Found(CheckKind.ALTERNATIVE_TEXT_MISSING, spot));
        }
        if (people == LikenessState.NOT_SAID) {
            found.add(new Found(CheckKind.PEOPLE_NOT_SAID, spot));
        } else if (people != null && !people.isPublishable()) {
            found.add(new Found(CheckKind.CONSENT_MISSING, spot));
        } else if (people == LikenessState.ENDS_SOON) {
            found.add(new Found(CheckKind.CONSENT_ENDS_SOON, spot));
        }
    }

    private Finding.Spot spot(Picture picture, boolean known) {
        return new Finding.Spot(
                piece.textLanguage(),
                picture.id(),
                number(picture),
                picture.caption(),
                known ? UUID.fromString(picture.mediaId()) : null);
    }

    private Finding.Spot spot(Document.LinkIn link) {
        return new Finding.Spot(
                piece.textLanguage(),
                link.block().id(),
                number(link.block()),
                Objects.requireNonNull(link.href()),
                null);
    }

    private int number(Block block) {
        return piece.document().blocks().indexOf(block) + 1;
    }
}
