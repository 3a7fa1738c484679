package org.kinbridge.cases.clearance;

import java.time.Instant;
import java.util.List;
import org.kinbridge.cases.appeal.LetterText;
import org.kinbridge.cases.events.LetterCleared;

/** What the newsletter is given of a cleared text: the rendition, the id of the clearance, and nothing else. */
final class ClearedPiece {

    private ClearedPiece() {}

    static LetterCleared of(Clearance clearance, LetterText clean, boolean pseudonymous, Instant at) {
        boolean testimony = clearance.piece().testimony() != null;
        String title = clean.subject().isEmpty() ? clean.addressee() : clean.subject();
        return new LetterCleared(
                clearance.id().value(),
                kind(testimony, pseudonymous),
                clean.language().tag(),
                title,
                clean.addressee(),
                testimony ? "" : clean.subject(),
                clean.salutation(),
                clean.body(),
                clean.closing(),
                testimony ? witness(clearance, clean) : clean.signatories(),
                clean.copies(),
                at);
    }

    private static LetterCleared.Kind kind(boolean testimony, boolean pseudonymous) {
        if (!testimony) {
            return LetterCleared.Kind.OPEN_LETTER;
        }
        return pseudonymous ? LetterCleared.Kind.TESTIMONY_UNDER_PSEUDONYM : LetterCleared.Kind.TESTIMONY;
    }

    /** A name that may not be printed leaves no mask for a by-line: then nobody signs. */
    private static List<String> witness(Clearance clearance, LetterText clean) {
        boolean masked = clearance.examination().findings().stream()
                .anyMatch(finding -> finding.part() == LetterPart.SIGNATORY
                        && !clearance.examination().shown(finding));
        return masked ? List.of() : clean.signatories();
    }
}
