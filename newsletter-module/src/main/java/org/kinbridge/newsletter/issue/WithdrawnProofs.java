package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kinbridge.newsletter.letter.LetterErased;
import org.kinbridge.newsletter.letter.LetterWithdrawn;
import org.kinbridge.newsletter.media.PhotographWithdrawn;

/** Lets go of the files of proofs that show what was withdrawn, in the transaction in which it is withdrawn. */
@ApplicationScoped
class WithdrawnProofs {

    private final ProofStore proofs;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected WithdrawnProofs() {
        this.proofs = null;
    }

    @Inject
    WithdrawnProofs(ProofStore proofs) {
        this.proofs = proofs;
    }

    void withdrawn(@Observes LetterWithdrawn letter) {
        proofs.forgetFilesWith(letter.work());
    }

    void erased(@Observes LetterErased letter) {
        proofs.forgetFilesWith(letter.work());
    }

    void withdrawn(@Observes PhotographWithdrawn withdrawal) {
        proofs.forgetFilesShowing(withdrawal.photograph());
    }
}
