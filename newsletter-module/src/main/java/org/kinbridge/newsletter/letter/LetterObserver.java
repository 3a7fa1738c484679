package org.kinbridge.newsletter.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kinbridge.cases.events.LetterCleared;
import org.kinbridge.cases.events.LetterRetracted;

/** Hears from the case files what may be printed, and what no longer may. */
@ApplicationScoped
class LetterObserver {

    private final Letters letters;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected LetterObserver() {
        this.letters = null;
    }

    @Inject
    LetterObserver(Letters letters) {
        this.letters = letters;
    }

    void cleared(@Observes LetterCleared letter) {
        letters.receive(letter);
    }

    void retracted(@Observes LetterRetracted retraction) {
        letters.retract(retraction);
    }
}
