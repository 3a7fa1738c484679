package org.kinbridge.newsletter.rendition;

import java.time.LocalDate;

/**
 * What tells a proof from the edition itself.
 *
 * @param number of the proof among those of its issue, from 1
 * @param madeOn the day on which it was made
 */
public record ProofMark(int number, LocalDate madeOn) {

    /** "PROOF – not for distribution". */
    String words(Wording wording) {
        return wording.text("proof-mark");
    }

    /** "Proof 2 of 3 April 2026". */
    String line(Wording wording) {
        return wording.text("proof-line", wording.number(number), wording.date(madeOn));
    }
}
