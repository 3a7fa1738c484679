package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.kinbridge.newsletter.letter.LetterWithdrawn;

/** Makes tombstones of the published pages of a letter, in the transaction in which it is withdrawn. */
@ApplicationScoped
class WithdrawnLetters {

    private final PublishedPieces published;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected WithdrawnLetters() {
        this.published = null;
        this.clock = null;
    }

    @Inject
    WithdrawnLetters(PublishedPieces published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    void withdrawn(@Observes LetterWithdrawn letter) {
        published.takeDown(letter.work(), Retracted.Act.ofPermission(clock.instant()));
    }
}
