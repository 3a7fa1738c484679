package org.kinbridge.newsletter.article;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;

/** Writing: works in their language versions, each save a revision of its own. */
@Boundary
public class Works {

    private static final int MOST_HITS = 50;

    private final WorkStore store;
    private final TurnStore turns;
    private final Reach reach;
    private final WorkIndex index;
    private final Thinning thinning;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Works() {
        this.store = null;
        this.turns = null;
        this.reach = null;
        this.index = null;
        this.thinning = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Works(
            WorkStore store,
            TurnStore turns,
            Reach reach,
            WorkIndex index,
            Thinning thinning,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.store = store;
        this.turns = turns;
        this.reach = reach;
        this.index = index;
        this.thinning = thinning;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The works that fit, in the order asked for; to authors and translators only what is theirs. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public List<WorkRow> list(WorkSearch search) {
        List<LanguageVersion> seen =
                store.all().stream().filter(reach::includes).toList();
        return WorkListing.of(seen, Viewpoint.of(caller.get(), clock)).matching(search);
    }

    /** The works in whose title, lede or body all these words occur, at most 50, the best first. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public List<WorkHit> search(String words) {
        return words.isBlank()
                ? List.of()
                : index.find(words, MOST_HITS).stream()
                        .filter(reach::includes)
                        .map(LanguageVersion::hit)
                        .toList();
    }

    /** Begins a work with an empty body. @throws InvalidInput without a title; Refused for a letter, which comes by clearance */
    @AllowedTo({Role.AUTHOR, Role.EDITOR, Role.COORDINATOR})
    public UUID create(NewWork wanted) {
        if (!wanted.kind().writtenHere()) {
            throw new Refused("newsroom.problem.lettersAreCleared");
        }
        PieceText text = TypedText.first(wanted.title());
        Work work = new Work(wanted.kind(), Origin.WRITTEN, clock.instant());
        store.add(work);
        begin(work, wanted.language(), text);
        auditTrail.changed("create-work", "work", work.id());
        return work.id();
    }

    /** Begins the work in another language: an empty body with the same by-line. @throws Refused if that version exists */
    @AllowedTo({Role.AUTHOR, Role.EDITOR, Role.COORDINATOR})
    public void addLanguage(UUID id, Language language, String title) {
        Work work = editable(id);
        List<LanguageVersion> existing = reach.requirePart(id);
        if (existing.stream().anyMatch(version -> version.language() == language)) {
            throw new Refused("newsroom.problem.languageExists");
        }
        ByLine byLine = store.revision(existing.get(0), existing.get(0).latestRevision())
                .text()
                .byLine();
        PieceText first = TypedText.first(title);
        begin(work, language, new PieceText(first.title(), "", byLine, first.document()));
        auditTrail.changed("add-language", "work", id, language.tag());
    }

    /** A language version with its newest words. @throws org.kinbridge.core.problem.NotFound */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public VersionView version(UUID work, Language language) {
        return view(reach.readable(store.version(work, language)));
    }

    /** The languages in which the work exists. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public List<Language> languages(UUID work) {
        return reach.requirePart(store.work(work).id()).stream()
                .map(LanguageVersion::language)
                .toList();
    }

    /** The revisions, newest first; of each sitting in the editor what was saved on purpose, and its last state. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public List<RevisionRow> history(UUID work, Language language) {
        return Thinning.thinned(store.rows(reach.readable(store.version(work, language))));
    }

    /** One revision with its words. @throws org.kinbridge.core.problem.NotFound; AccessDenied for others' pieces */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public RevisionView revision(UUID work, Language language, int number) {
        return store.revision(reach.readable(store.version(work, language)), number)
                .view();
    }

    /**
     * Saves what was typed as the next revision, unless somebody saved since it was opened.
     *
     * @throws InvalidInput with a message for each field that cannot be saved
     * @throws Refused if it is a letter, published or retracted
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public SaveOutcome save(SaveText typed) {
        editable(typed.work());
        LanguageVersion version = reach.writable(store.locked(typed.work(), typed.language()));
        TextRevision current = store.revision(version, version.latestRevision());
        PieceText text = TypedText.read(typed, current.text().document());
        return new Saving(version, current).save(text, typed.basedOn(), savedBy());
    }

    /**
     * Saves what stands in the editor as the next revision, unless somebody else saved since it was opened. What the same sitting
     * saved before is no conflict: its answer may have been lost on the way.
     *
     * @throws InvalidInput with a message for each field that cannot be saved
     * @throws Refused if it is a letter, published or retracted
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public SaveOutcome write(SaveManuscript typed) {
        editable(typed.work());
        LanguageVersion version = reach.writable(store.locked(typed.work(), typed.language()));
        TextRevision current = store.revision(version, version.latestRevision());
        PieceText text = TypedText.read(typed.manuscript());
        return new Saving(version, current)
                .save(text, typed.basedOn(), savedBy().in(typed.sitting()));
    }

    /** One save, while everybody else who wants to save this version waits. */
    private final class Saving {

        private final LanguageVersion version;
        private final TextRevision current;

        Saving(LanguageVersion version, TextRevision current) {
            this.version = version;
            this.current = current;
        }

        SaveOutcome save(PieceText text, int basedOn, SavedBy by) {
            RevisionView now = current.view();
            boolean goesOn = current.isOf(by);
            if (text.equals(now.text())) {
                return new SaveOutcome.Saved(now.number());
            }
            if (basedOn != now.number() && !goesOn) {
                return new SaveOutcome.Conflict(now);
            }
            append(version, text, by);
            if (!goesOn) {
                thinning.thin(version);
            }
            audit(by, goesOn);
            return new SaveOutcome.Saved(version.latestRevision());
        }

        /** What the editor saves by itself is written down once for each sitting; the revisions say the rest. */
        private void audit(SavedBy by, boolean goesOn) {
            boolean asked = by.sitting() == null || !by.sitting().byItself();
            if (asked || !goesOn) {
                String which = version.language().tag() + " " + version.latestRevision();
                auditTrail.changed("save-text", "work", version.work().id(), which);
            }
        }
    }

    /**
     * Makes the words of an earlier revision the newest, as a revision of its own; the state goes back as for any save.
     *
     * @param seen number of the newest revision that was seen
     * @return the number of the new revision; the newest one's, if it says the same already
     * @throws StaleVersion if somebody saved since; Refused if it is a letter, published or retracted
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public int restore(UUID work, Language language, int number, int seen) {
        editable(work);
        LanguageVersion version = reach.writable(store.locked(work, language));
        if (version.latestRevision() != seen) {
            throw new StaleVersion();
        }
        PieceText wanted = store.revision(version, number).text();
        if (!wanted.equals(store.revision(version, seen).text())) {
            append(version, wanted, savedBy());
            auditTrail.changed("restore-text", "work", work, language.tag() + " " + number);
        }
        return version.latestRevision();
    }

    /**
     * Puts a block in the place of another, as a revision of its own.
     *
     * @param instead the block as it was shown
     * @param with under the same id
     * @return the number of the new revision
     * @throws StaleVersion if the block says something else by now; Refused if it is a letter, published or retracted
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public int replace(UUID work, Language language, Block instead, Block with) {
        editable(work);
        LanguageVersion version = reach.writable(store.locked(work, language));
        PieceText text = store.revision(version, version.latestRevision()).text();
        List<Block> blocks = new ArrayList<>(text.document().blocks());
        int at = blocks.indexOf(instead);
        if (at < 0 || !instead.id().equals(with.id())) {
            throw new StaleVersion();
        }
        blocks.set(at, with);
        append(version, new PieceText(text.title(), text.lede(), text.byLine(), new Document(blocks)), savedBy());
        auditTrail.changed("replace-block", "work", work, language.tag() + " " + version.latestRevision());
        return version.latestRevision();
    }

    /** Adds the revision; new words in an edited or approved text are reviewed again, which its history says. */
    private void append(LanguageVersion version, PieceText text, SavedBy by) {
        VersionStatus before = version.status();
        store.add(version.append(text, by));
        if (version.status() != before) {
            Handing saving = new Handing(VersionStep.SAVE, Party.of(caller.get()), "", clock.instant());
            turns.add(version.broughtBack(saving, caller.has(Role.EDITOR) || caller.has(Role.COORDINATOR)));
        }
    }

    private void begin(Work work, Language language, PieceText text) {
        LanguageVersion version = new LanguageVersion(work, language, clock.instant());
        TextRevision first = version.append(text, savedBy());
        version.custody().begin(Party.of(caller.get()));
        store.add(version);
        store.add(first);
    }

    private Work editable(UUID id) {
        Work work = store.work(id);
        if (!work.isEditable()) {
            throw new Refused("newsroom.problem.lettersStay");
        }
        return work;
    }

    private SavedBy savedBy() {
        return SavedBy.of(caller.get(), clock.instant());
    }

    private VersionView view(LanguageVersion version) {
        Work work = version.work();
        List<Language> languages = store.versionsOf(List.of(work.id())).stream()
                .map(LanguageVersion::language)
                .toList();
        RevisionView current = store.revision(version, version.latestRevision()).view();
        return new VersionView(
                work.id(),
                work.kind(),
                work.origin(),
                version.language(),
                version.status(),
                work.isEditable() && reach.includes(version),
                current,
                languages,
                caller.get() instanceof Caller.Staff staff && reach.includes(version)
                        ? version.status().offeredTo(staff.role())
                        : Set.of(),
                version.standing(LocalDate.now(clock)));
    }
}
