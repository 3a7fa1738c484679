package org.kinbridge.newsletter.article;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;

/** Works in their language versions: beginning, finding and reading them. {@link Writing} changes their words. */
@Boundary
public class Works {

    private static final int MOST_HITS = 50;

    private final WorkStore store;
    private final Reach reach;
    private final WorkIndex index;
    private final Signing signing;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Works() {
        this.store = null;
        this.reach = null;
        this.index = null;
        this.signing = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    @SuppressWarnings("TooManyParameters") // the collaborators of one door
    Works(
            WorkStore store,
            Reach reach,
            WorkIndex index,
            Signing signing,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.store = store;
        this.reach = reach;
        this.index = index;
        this.signing = signing;
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
        Work work = new Work(wanted.kind(), Origin.WRITTEN, wanted.language(), clock.instant());
        store.add(work);
        begin(work, wanted.language(), text);
        auditTrail.changed("create-work", "work", work.id());
        return work.id();
    }

    /** Begins the work in another language: an empty body with the same by-line. @throws Refused if that version exists */
    @AllowedTo({Role.AUTHOR, Role.EDITOR, Role.COORDINATOR})
    public void addLanguage(UUID id, Language language, String title) {
        Work work = store.work(id).requireEditable();
        List<LanguageVersion> existing = reach.requirePart(id);
        if (existing.stream().anyMatch(version -> version.language() == language)) {
            throw new Refused("newsroom.problem.languageExists");
        }
        ByLine byLine = store.revision(existing.get(0), existing.get(0).latestRevision())
                .text()
                .byLine();
        PieceText first = TypedText.first(title);
        begin(work, language, new PieceText(first.title(), "", signing.translated(byLine, language), first.document()));
        auditTrail.changed("add-language", "work", id, language.tag());
    }

    /** From now on the other languages are translated from this one. @throws org.kinbridge.core.problem.NotFound if there is no such version */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void translateFrom(UUID id, Language language) {
        store.version(id, language).work().requireEditable().translateFrom(language);
        auditTrail.changed("choose-source", "work", id, language.tag());
    }

    /** The version from which the others are translated. @throws org.kinbridge.core.problem.NotFound; AccessDenied for others' pieces */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public VersionView source(UUID work) {
        return version(work, store.work(work).source());
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

    private void begin(Work work, Language language, PieceText text) {
        LanguageVersion version = new LanguageVersion(work, language, clock.instant());
        TextRevision first = version.append(text, SavedBy.of(caller.get(), clock.instant()));
        version.custody().begin(Party.of(caller.get()));
        store.add(version);
        store.add(first);
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
                work.source(),
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
