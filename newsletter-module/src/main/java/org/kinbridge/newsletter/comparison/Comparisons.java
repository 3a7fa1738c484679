package org.kinbridge.newsletter.comparison;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.RevisionView;
import org.kinbridge.newsletter.article.Works;

/** Compares revisions of a piece with each other. */
@Boundary
public class Comparisons {

    private final Works works;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Comparisons() {
        this.works = null;
    }

    @Inject
    Comparisons(Works works) {
        this.works = works;
    }

    /** @throws org.kinbridge.core.problem.NotFound for a revision that is not there; AccessDenied for others' pieces */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public RevisionComparison compare(UUID work, Language language, int older, int newer) {
        RevisionView before = works.revision(work, language, older);
        RevisionView after = works.revision(work, language, newer);
        return new RevisionComparison(
                before,
                after,
                words(before.text().title(), after.text().title(), language),
                words(before.text().lede(), after.text().lede(), language),
                words(before.text().byLine().printed(), after.text().byLine().printed(), language),
                RevisionDiff.between(before.text().document(), after.text().document(), language));
    }

    private static List<Passage> words(String older, String newer, Language language) {
        return WordDiff.between(older, newer, language);
    }
}
