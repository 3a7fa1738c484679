package org.kinbridge.newsletter.article;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;

/** Which pieces somebody may read and write, for features that keep something beside them: who is there, what is said. */
@Boundary
public class Pieces {

    private final WorkStore store;
    private final Reach reach;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Pieces() {
        this.store = null;
        this.reach = null;
        this.clock = null;
    }

    @Inject
    Pieces(WorkStore store, Reach reach, Clock clock) {
        this.store = store;
        this.reach = reach;
        this.clock = clock;
    }

    /** A version that the caller may read. @throws org.kinbridge.core.problem.NotFound; AccessDenied for others' pieces */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public Piece piece(UUID work, Language language) {
        return piece(reach.readable(store.version(work, language)));
    }

    private Piece piece(LanguageVersion version) {
        boolean here = version.work().isEditable();
        return new Piece(
                version.id(),
                version.work().id(),
                version.language(),
                version.title(),
                here
                        && reach.includes(version)
                        && version.status().after(VersionStep.SAVE).isPresent(),
                here,
                version.standing(LocalDate.now(clock)));
    }
}
