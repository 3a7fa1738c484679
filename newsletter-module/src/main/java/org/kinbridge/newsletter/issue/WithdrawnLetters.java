package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kinbridge.newsletter.letter.LetterWithdrawn;
import org.kinbridge.newsletter.rendition.Renditions;

/** Makes tombstones of the published pages of a letter, in the transaction in which it is withdrawn. */
@ApplicationScoped
class WithdrawnLetters {

    /** For the desk; the tombstone does not say why. */
    private static final String REASON = "letter-withdrawn";

    private final IssueStore store;
    private final Renditions renditions;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected WithdrawnLetters() {
        this.store = null;
        this.renditions = null;
    }

    @Inject
    WithdrawnLetters(IssueStore store, Renditions renditions) {
        this.store = store;
        this.renditions = renditions;
    }

    void withdrawn(@Observes LetterWithdrawn letter) {
        for (Edition edition : store.publishedWith(letter.work())) {
            edition.pins().stream()
                    .filter(pin -> pin.work().equals(letter.work()))
                    .forEach(pin ->
                            renditions.retractPiece(edition.issue().number(), edition.language(), pin.slug(), REASON));
        }
    }
}
