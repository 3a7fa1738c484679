package org.kinbridge.newsletter.importing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.core.storage.StoredFile;

/** Looking through what was read of a past issue: the draft, corrections to it, and decisions about private data. */
@Boundary
public class Reviewing {
    /** Lines shown at a time. */
    public static final int WINDOW = 500;

    private final ImportStore store;
    private final SourceCache sources;
    private final FileStore files;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Reviewing() {
        this.store = null;
        this.sources = null;
        this.files = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    Reviewing(ImportStore store, SourceCache sources, FileStore files, AuditTrail auditTrail, Clock clock) {
        this.store = store;
        this.sources = sources;
        this.files = files;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** The draft, beginning at a line counted from 1. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReviewView review(ImportId id, int fromLine) {
        ImportJob job = store.get(id);
        SourceCache.Loaded source = sources.get(job);
        auditTrail.read("review-import", "import", id);
        return ReviewViews.of(job, job.review(source.lines()), source, fromLine);
    }

    /**
     * A picture of a document under review.
     *
     * @param number as its place in the text shows it, from 1
     * @throws NotFound when there is none
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public StoredFile picture(ImportId id, int number) {
        ImportJob job = store.get(id);
        if (job.source().reading().isEmpty()) {
            throw new NotFound();
        }
        return sources.get(job).pictures().stream()
                .filter(picture -> picture.number() == number)
                .findFirst()
                .map(picture -> files.get(new FileId(picture.file())))
                .orElseThrow(NotFound::new);
    }

    /**
     * Makes a correction and shows the draft afterwards.
     *
     * @param fromLine the first line to show, counted from 1
     * @throws StaleVersion when somebody else changed it meanwhile
     * @throws Refused when the draft does not allow it; nothing is changed
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReviewView correct(ImportId id, long version, Correction correction, int fromLine) {
        return change(id, version, fromLine, review -> review.corrected(correction));
    }

    /**
     * Lets private data be printed, for a reason that is kept with the import.
     *
     * @throws Refused without a reason
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReviewView keepContact(ImportId id, long version, ContactSpot spot, String reason) {
        if (reason.isBlank()) {
            throw new Refused("importing.notPossible.REASON_MISSING");
        }
        return change(
                id,
                version,
                1,
                review -> review.corrected(new Correction.DecideContact(spot, new ContactDecision(true, reason))));
    }

    /** Masks all private data about which nothing was decided. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReviewView maskAll(ImportId id, long version, int fromLine) {
        SourceCache.Loaded source = sources.get(store.get(id));
        return change(id, version, fromLine, review -> {
            Review masked = review;
            for (PrivateData.Place place : PrivateData.open(review.draft(), source.placesIn(review.draft()))) {
                masked = masked.corrected(new Correction.DecideContact(place.spot(), ContactDecision.mask()));
            }
            return masked;
        });
    }

    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReviewView undo(ImportId id, long version, int fromLine) {
        return change(id, version, fromLine, Review::undone);
    }

    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReviewView redo(ImportId id, long version, int fromLine) {
        return change(id, version, fromLine, Review::redone);
    }

    private ReviewView change(ImportId id, long version, int fromLine, UnaryOperator<Review> change) {
        ImportJob job = store.get(id);
        job.requireVersion(version);
        job.requireOpen();
        SourceCache.Loaded source = sources.get(job);
        Review changed = possible(change, job.review(source.lines()));
        job.corrected(changed, clock.instant());
        store.flush();
        auditTrail.changed("correct-import", "import", id);
        return ReviewViews.of(job, changed, source, fromLine);
    }

    private static Review possible(UnaryOperator<Review> change, Review review) {
        try {
            return change.apply(review);
        } catch (NotPossible e) {
            throw new Refused("importing.notPossible." + e.why().name());
        }
    }
}
