package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.kinbridge.cases.appeal.AppealId;
import org.kinbridge.cases.appeal.AppealView;
import org.kinbridge.cases.appeal.Appeals;
import org.kinbridge.cases.appeal.LetterText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The letters of clearances: fetched, scanned, shown with their marks. */
@ApplicationScoped
class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final Appeals appeals;
    private final NamesOnFile names;
    private final Scanner scanner;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Letters() {
        this.appeals = null;
        this.names = null;
        this.scanner = null;
    }

    @Inject
    Letters(Appeals appeals, NamesOnFile names, Scanner scanner) {
        this.appeals = appeals;
        this.names = names;
        this.scanner = scanner;
    }

    AppealView of(AppealId id) {
        return appeals.view(id);
    }

    Supplier<List<Finding>> scan(AppealView letter) {
        return () -> {
            try {
                return scanner.scan(letter.letter(), names.forLetter(letter));
            } catch (RuntimeException failed) {
                // the message could hold words of the letter
                LOG.error(
                        "The scan of appeal {} failed: {}",
                        letter.id(),
                        failed.getClass().getName());
                throw failed;
            }
        };
    }

    ClearanceView view(Clearance clearance, Clearance.Person viewer) {
        AppealView appeal = of(new AppealId(clearance.appealId()));
        LetterText letter = appeal.letter();
        boolean current = appeal.number() == clearance.letterNumber();
        List<Finding> findings = current ? clearance.findings() : List.of();
        List<MarkedPiece> pieces = Pieces.of(letter).stream()
                .filter(piece -> !piece.text().isEmpty())
                .map(piece -> MarkedPiece.of(piece, findings, clearance))
                .toList();
        List<ClearanceView.Found> found = pieces.stream()
                .flatMap(piece -> piece.segments().stream())
                .filter(MarkedPiece.Segment::marked)
                .map(segment -> new ClearanceView.Found(
                        Objects.requireNonNull(segment.finding()), segment.text(), segment.shown()))
                .toList();
        return new ClearanceView(
                clearance.id(),
                clearance.version(),
                clearance.status(),
                appeal.id(),
                appeal.caseReference(),
                letter.language(),
                clearance.askedBy(viewer.account()),
                clearance.scanFailed(),
                pieces,
                found,
                clearance.consent(),
                clearance.course(),
                clearance.hindrance(viewer));
    }
}
