package org.kinbridge.newsletter.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PastIssue;
import org.kinbridge.newsletter.media.AlreadyThere;
import org.kinbridge.newsletter.media.DescribePhotograph;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.NewPhotograph;
import org.kinbridge.newsletter.media.PhotographText;

/** Hands a reviewed draft over to the issues, if nothing is left to decide. */
@ApplicationScoped
class Acceptance {
    private final Issues issues;
    private final MediaLibrary media;
    private final FileStore files;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Acceptance() {
        this.issues = null;
        this.media = null;
        this.files = null;
    }

    @Inject
    Acceptance(Issues issues, MediaLibrary media, FileStore files) {
        this.issues = issues;
        this.media = media;
        this.files = files;
    }

    void accept(Draft draft, SourceCache.Loaded source) {
        requireNamed(draft.masthead());
        if (draft.pieces().isEmpty()) {
            throw new Refused("importing.refused.noPieces");
        }
        int open = PrivateData.open(draft, source.placesIn(draft)).size();
        if (open > 0) {
            throw new Refused("importing.refused.contacts", open);
        }
        Masthead issue = draft.masthead();
        PastPictures pictures = new PastPictures(draft, source.pictures(), this::intoLibrary);
        issues.recordPastIssue(new PastIssue(
                issue.number(), issue.language(), issue.title(), issue.dateWords(), PastPieces.of(draft, pictures)));
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
                .rejectIf(issue.number() < 1, "number", "importing.refused.number")
                .rejectIf(issue.title().isBlank(), "title", "importing.refused.title")
                .throwIfAny();
    }
}
