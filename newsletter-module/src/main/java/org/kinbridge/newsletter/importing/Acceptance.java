package org.kinbridge.newsletter.importing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PastIssue;
import org.kinbridge.newsletter.media.AlreadyThere;
import org.kinbridge.newsletter.media.DescribePhotograph;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.NewPhotograph;
import org.kinbridge.newsletter.media.PhotographText;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.Publications;

/** Hands a reviewed draft over to the issues, if nothing is left to decide. */
@Boundary
public class Acceptance {
    private final ImportStore store;
    private final SourceCache sources;
    private final Issues issues;
    private final Publications publications;
    private final MediaLibrary media;
    private final FileStore files;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Acceptance() {
        this.store = null;
        this.sources = null;
        this.issues = null;
        this.publications = null;
        this.media = null;
        this.files = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    @SuppressWarnings("TooManyParameters") // the collaborators of one door
    Acceptance(
            ImportStore store,
            SourceCache sources,
            Issues issues,
            Publications publications,
            MediaLibrary media,
            FileStore files,
            AuditTrail auditTrail,
            Clock clock) {
        this.store = store;
        this.sources = sources;
        this.issues = issues;
        this.publications = publications;
        this.media = media;
        this.files = files;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * Makes the draft a past issue, not public until it is published.
     *
     * @throws InvalidInput when number or title are missing
     * @throws StaleVersion when somebody else changed it meanwhile
     * @throws Refused while private data are undecided, or when there is no piece, or the newsletter has an issue of that number
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void accept(ImportId id, long version) {
        ImportJob job = store.get(id);
        job.requireVersion(version);
        job.requireOpen();
        SourceCache.Loaded source = sources.get(job);
        Draft draft = job.review(source.lines()).draft();
        requireDecided(draft, source);
        recordIssue(draft, source);
        job.accepted(draft.masthead(), clock.instant());
        auditTrail.changed("accept-import", "import", id, "issue " + fileName(draft.masthead()));
    }

    private String fileName(Masthead issue) {
        return publications.get(issue.publication()).fileName(issue.filed());
    }

    private static void requireDecided(Draft draft, SourceCache.Loaded source) {
        requireNamed(draft.masthead());
        if (draft.pieces().isEmpty()) {
            throw new Refused("importing.refused.noPieces");
        }
        int open = PrivateData.open(draft, source.placesIn(draft)).size();
        if (open > 0) {
            throw new Refused("importing.refused.contacts", open);
        }
    }

    private void recordIssue(Draft draft, SourceCache.Loaded source) {
        Masthead issue = draft.masthead();
        PastPictures pictures = new PastPictures(draft, source.pictures(), this::intoLibrary);
        issues.recordPastIssue(new PastIssue(
                issue.filed(), issue.language(), issue.title(), issue.dateWords(), PastPieces.of(draft, pictures)));
    }

    /**
     * Through the same door as any photograph; what it says stands beside it in the library too. One that is there already,
     * such as an emblem or one left by an acceptance that was refused, is used as it is.
     */
    private String intoLibrary(PastPictures.Shown shown) {
        byte[] jpeg = files.get(new FileId(shown.picture().file())).content();
        try {
            UUID id = media.upload(new NewPhotograph(shown.name(), jpeg));
            describe(id, shown);
            return id.toString();
        } catch (AlreadyThere known) {
            return known.photograph().toString();
        }
    }

    private void describe(UUID id, PastPictures.Shown shown) {
        PhotographText text =
                new PhotographText(shown.caption(), "", shown.picture().alternativeText());
        media.describe(new DescribePhotograph(id, media.photograph(id).version(), Map.of(shown.language(), text)));
    }

    private static void requireNamed(Masthead issue) {
        new InvalidInput.Collector()
                .rejectIf(
                        issue.number() < 1 || issue.number() > FiledNumber.HIGHEST_RUNNING,
                        "number",
                        "importing.refused.number")
                .rejectIf(issue.title().isBlank(), "title", "importing.refused.title")
                .throwIfAny();
    }
}
