package org.kinbridge.newsletter.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kinbridge.cases.events.LettersErased;
import org.kinbridge.core.security.SystemWork;

/** Lets go, in the transaction of the erasure, of the words of letters whose case is erased. */
@ApplicationScoped
class ErasedLetters {

    private final Letters letters;
    private final SystemWork systemWork;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErasedLetters() {
        this.letters = null;
        this.systemWork = null;
    }

    @Inject
    ErasedLetters(Letters letters, SystemWork systemWork) {
        this.letters = letters;
        this.systemWork = systemWork;
    }

    void erased(@Observes LettersErased erasure) {
        systemWork.run("erasure", () -> erasure.clearanceIds().forEach(letters::erase));
    }
}
