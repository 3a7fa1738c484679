package org.kinbridge.newsletter.article;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.SystemOnly;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;

/** What issues and letters need of works: their words to print, and a way to record words that come from elsewhere. */
@Boundary
public class PieceTexts {

    private final WorkStore store;
    private final TurnStore turns;
    private final Event<WordsErased> erasures;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PieceTexts() {
        this.store = null;
        this.turns = null;
        this.erasures = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    PieceTexts(WorkStore store, TurnStore turns, Event<WordsErased> erasures, CurrentCaller caller, Clock clock) {
        this.store = store;
        this.turns = turns;
        this.erasures = erasures;
        this.caller = caller;
        this.clock = clock;
    }

    /** The newest words of the works in all their languages. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<CurrentText> current(Collection<UUID> works) {
        return both(works, Set.of()).newest();
    }

    /** The words of these revisions, as far as there are such. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public Map<RevisionKey, CurrentText> pinned(Collection<RevisionKey> wanted) {
        return both(Set.of(), wanted).pinned();
    }

    /** The newest words of the works in all their languages, and those of these revisions, asked for together. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public NewestAndPinned both(Collection<UUID> works, Collection<RevisionKey> pinned) {
        Set<UUID> all = Stream.concat(works.stream(), pinned.stream().map(RevisionKey::work))
                .collect(Collectors.toSet());
        List<LanguageVersion> versions = store.versionsOf(all);
        List<RevisionKey> newest = versions.stream()
                .filter(version -> works.contains(version.work().id()))
                .map(LanguageVersion::newest)
                .toList();
        Map<RevisionKey, CurrentText> found =
                texts(versions, Stream.concat(newest.stream(), pinned.stream()).collect(Collectors.toSet()));
        return new NewestAndPinned(
                newest.stream().map(found::get).filter(Objects::nonNull).toList(),
                pinned.stream()
                        .filter(found::containsKey)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), found::get)));
    }

    private Map<RevisionKey, CurrentText> texts(List<LanguageVersion> versions, Set<RevisionKey> wanted) {
        Map<UUID, LanguageVersion> byId = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (LanguageVersion version : versions) {
            byId.put(version.id(), version);
            wanted.stream().filter(version::has).forEach(key -> {
                ids.add(version.id());
                numbers.add(key.number());
            });
        }
        return store.revisions(ids, numbers).stream()
                .map(revision -> current(Objects.requireNonNull(byId.get(revision.languageVersionId())), revision))
                .collect(Collectors.toMap(PieceTexts::key, Function.identity()));
    }

    private static RevisionKey key(CurrentText text) {
        return new RevisionKey(text.work(), text.language(), text.revision().number());
    }

    /** Records words as they are and returns the id of the new work. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public UUID record(RecordedText recorded) {
        Work work = new Work(recorded.kind(), recorded.origin(), recorded.language(), clock.instant());
        LanguageVersion version = new LanguageVersion(work, recorded.language(), clock.instant());
        TextRevision first = version.append(recorded.text(), SavedBy.of(caller.get(), clock.instant()));
        store.add(work);
        store.add(version);
        store.add(first);
        return work.id();
    }

    /** An edition that prints this version was published. @throws Refused if its state does not allow it */
    @AllowedTo(Role.COORDINATOR)
    public void published(UUID work, Language language) {
        settle(store.locked(work, language), VersionStep.PUBLISH);
    }

    /**
     * What is published is wrong: the caller has the words, to work on them; what is public stays as it is until then.
     *
     * @param note why
     * @throws org.kinbridge.core.problem.Refused for what is not published, and for what came by clearance: nobody here may
     *     change it
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void amend(UUID work, Language language, String note) {
        store.work(work).requireEditable();
        LanguageVersion version = store.locked(work, language);
        Party editor = Party.of(caller.get());
        turns.add(version.hand(new Handing(VersionStep.AMEND, editor, note, clock.instant()), editor));
    }

    /** An erratum published the newest words in place of others. @throws org.kinbridge.core.problem.Refused if they are not approved */
    @AllowedTo(Role.COORDINATOR)
    public void corrected(UUID work, Language language) {
        settle(store.locked(work, language), VersionStep.CORRECT);
    }

    /**
     * What is published stays after all; the newest words are the published ones again.
     *
     * @param printed number of the published revision
     * @param corrected whether an erratum changed them before
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void kept(UUID work, Language language, int printed, boolean corrected) {
        LanguageVersion version = store.locked(work, language);
        PieceText published = store.revision(version, printed).text();
        if (!published.equals(store.revision(version, version.latestRevision()).text())) {
            store.add(version.append(published, SavedBy.of(caller.get(), clock.instant())));
        }
        settle(version, VersionStep.KEEP);
        if (corrected) {
            settle(version, VersionStep.CORRECT);
        }
    }

    /** It was published and may not be read any more: in all languages, at once. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void withdrawn(UUID work) {
        store.versionsOf(List.of(work)).forEach(version -> settle(version, VersionStep.RETRACT));
    }

    /** The permission to print the work was taken back: in all languages, at once. */
    @SystemOnly
    public void retracted(UUID work) {
        store.versionsOf(List.of(work)).forEach(version -> settle(version, VersionStep.RETRACT));
    }

    /** The words of the work are erased in all languages, earlier revisions and the index too; an empty shell stays. */
    @SystemOnly
    public void erase(UUID work) {
        store.versionsOf(List.of(work)).forEach(version -> {
            store.forgetRevisions(version);
            turns.forget(version);
            store.add(version.blank(clock.instant()));
        });
        erasures.fire(new WordsErased());
    }

    /** Puts a dash in the place of a contributor's name and site in every revision, pinned ones too; nothing else of them changes. */
    @AllowedTo(Role.COORDINATOR)
    public void eraseByLines(UUID contributor) {
        store.eraseByLines(contributor);
    }

    /** Nobody's turn it is any more; the history says how it ended. */
    private void settle(LanguageVersion version, VersionStep step) {
        turns.add(version.hand(new Handing(step, Party.of(caller.get()), "", clock.instant()), Party.nobody()));
    }

    private CurrentText current(LanguageVersion version, TextRevision revision) {
        return new CurrentText(
                version.work().id(),
                version.work().kind(),
                version.language(),
                version.work().source(),
                version.status(),
                version.standing(LocalDate.now(clock)),
                revision.view(),
                version.work().isEditable(),
                !version.work().isEditable() || version.isApproved(revision.number()));
    }
}
