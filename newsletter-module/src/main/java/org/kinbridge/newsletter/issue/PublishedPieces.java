package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.rendition.Renditions;

/** The published pieces of a work, wherever they stand, and how they are taken down: at once, and everywhere. */
@ApplicationScoped
class PublishedPieces {

    /** For the desk; the tombstone does not say why. */
    private static final String PERMISSION_WITHDRAWN = "letter-withdrawn";

    private final IssueStore store;
    private final ErratumStore errata;
    private final Retracted retracted;
    private final Renditions renditions;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PublishedPieces() {
        this.store = null;
        this.errata = null;
        this.retracted = null;
        this.renditions = null;
    }

    @Inject
    PublishedPieces(IssueStore store, ErratumStore errata, Retracted retracted, Renditions renditions) {
        this.store = store;
        this.errata = errata;
        this.retracted = retracted;
        this.renditions = renditions;
    }

    /** A piece in the edition that prints it. */
    record Printed(Edition edition, PinnedPiece pin) {

        int issueNumber() {
            return edition.issue().number().value();
        }
    }

    /** Where the work is public now. */
    List<Printed> of(UUID work) {
        List<Printed> printed = new ArrayList<>();
        for (Edition edition : store.publishedWith(work)) {
            if (!retracted.worksOf(edition).contains(work)) {
                edition.pin(work).ifPresent(pin -> printed.add(new Printed(edition, pin)));
            }
        }
        return printed;
    }

    /** The permission was taken back: nobody is told why, and no earlier print edition with it is kept. */
    void takeDown(UUID work, Retracted.Act permissionWithdrawn) {
        dropCorrections(work, permissionWithdrawn);
        of(work).forEach(piece -> {
            retracted.add(piece.edition(), piece.pin(), permissionWithdrawn);
            renditions.retractPiece(
                    piece.issueNumber(), piece.edition().language(), piece.pin().slug(), PERMISSION_WITHDRAWN);
        });
    }

    /** The newsroom takes it back and says why. @param reasons for each edition that prints it */
    void takeDown(UUID work, Map<Language, Retracted.Act> reasons) {
        for (Printed piece : of(work)) {
            Language language = piece.edition().language();
            Retracted.Act act = reasons.get(language);
            if (act == null) {
                throw new IllegalArgumentException("Checked before: a reason for each edition");
            }
            dropCorrections(work, act);
            retracted.add(piece.edition(), piece.pin(), act);
            renditions.retractForReason(
                    piece.issueNumber(), language, piece.pin().slug(), act.reason());
        }
    }

    /** What is gone is not corrected any more. */
    private void dropCorrections(UUID work, Retracted.Act act) {
        errata.openOf(work).forEach(erratum -> erratum.drop(act.at()));
    }
}
