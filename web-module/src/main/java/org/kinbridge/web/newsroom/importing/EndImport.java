package org.kinbridge.web.newsroom.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.kinbridge.newsletter.importing.Acceptance;
import org.kinbridge.newsletter.importing.ImportId;
import org.kinbridge.newsletter.importing.Importing;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.web.support.Problems;

/** The end of an import: it becomes a past issue, or is given up. */
@Named
@ViewScoped
public class EndImport implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Importing importing;

    @Inject
    private transient Acceptance acceptance;

    @Inject
    private transient Problems problems;

    @Inject
    private ReviewImport review;

    /** Accepts the import and shows what became of it. */
    public void accept() {
        problems.attempt(() -> {
            ReviewImport.Shown shown = review.at();
            acceptance.accept(shown.id(), shown.version());
            problems.done("importing.done.accepted", accepted(shown.id()));
            ImportAddress.showReview(shown.id());
        });
    }

    private FiledNumber accepted(ImportId id) {
        return Objects.requireNonNull(importing.row(id).issue());
    }

    public void discard() {
        problems.attempt(() -> {
            ReviewImport.Shown shown = review.at();
            importing.discard(shown.id(), shown.version());
            problems.done("importing.done.discarded");
            ImportAddress.showList();
        });
    }
}
