package org.kinbridge.newsletter.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;

/** The revisions of a version, for whoever adds the next one. */
@ApplicationScoped
class Revisions {

    private final WorkStore store;
    private final TurnStore turns;
    private final Reach reach;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Revisions() {
        this.store = null;
        this.turns = null;
        this.reach = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Revisions(WorkStore store, TurnStore turns, Reach reach, CurrentCaller caller, Clock clock) {
        this.store = store;
        this.turns = turns;
        this.reach = reach;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A version that the caller may write; others who want to save it wait until this transaction ends.
     *
     * @throws org.kinbridge.core.problem.Refused for what nobody edits here; AccessDenied for others' pieces; NotFound
     */
    LanguageVersion opened(UUID work, Language language) {
        store.work(work).requireEditable();
        return reach.writable(store.locked(work, language));
    }

    TextRevision newest(LanguageVersion version) {
        return of(version, version.latestRevision());
    }

    /** @throws org.kinbridge.core.problem.NotFound */
    TextRevision of(LanguageVersion version, int number) {
        return store.revision(version, number);
    }

    /** Adds the revision; new words in an edited or approved text are reviewed again, which its history says. */
    void append(LanguageVersion version, PieceText text, SavedBy by) {
        VersionStatus before = version.status();
        store.add(version.append(text, by));
        if (version.status() != before) {
            Handing saving = new Handing(VersionStep.SAVE, Party.of(caller.get()), "", clock.instant());
            turns.add(version.broughtBack(saving, caller.has(Role.EDITOR) || caller.has(Role.COORDINATOR)));
        }
    }

    SavedBy savedBy() {
        return SavedBy.of(caller.get(), clock.instant());
    }
}
