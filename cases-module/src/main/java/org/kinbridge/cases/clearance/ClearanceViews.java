package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.kinbridge.cases.testimony.TestimonyId;

/** Shows clearances with their texts and the marks in them. */
@ApplicationScoped
class ClearanceViews {

    private final Originals originals;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ClearanceViews() {
        this.originals = null;
    }

    @Inject
    ClearanceViews(Originals originals) {
        this.originals = originals;
    }

    ClearanceView view(Clearance clearance, Clearance.Person viewer) {
        Original original = originals.of(clearance.piece());
        boolean current = original.number() == clearance.piece().number();
        List<Finding> findings = current ? clearance.examination().findings() : List.of();
        List<MarkedPiece> pieces = Pieces.of(original.words()).stream()
                .filter(piece -> !piece.text().isEmpty())
                .map(piece -> MarkedPiece.of(piece, findings, clearance.examination()))
                .toList();
        TestimonyId testimony = clearance.piece().testimony();
        return new ClearanceView(
                clearance.id(),
                clearance.version(),
                clearance.status(),
                new ClearanceView.Piece(
                        clearance.piece().appeal(), testimony, original.file(), original.pseudonymous()),
                original.caseReference(),
                original.words().language(),
                clearance.askedBy(viewer.account()),
                clearance.examination().scanFailed(),
                pieces,
                found(pieces),
                clearance.examination().consent(),
                clearance.course(),
                clearance.hindrance(viewer));
    }

    private static List<ClearanceView.Found> found(List<MarkedPiece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece.segments().stream())
                .filter(MarkedPiece.Segment::marked)
                .map(segment -> new ClearanceView.Found(
                        Objects.requireNonNull(segment.finding()), segment.text(), segment.shown()))
                .toList();
    }
}
