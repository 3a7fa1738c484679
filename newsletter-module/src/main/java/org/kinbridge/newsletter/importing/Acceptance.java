package org.kinbridge.newsletter.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PastIssue;

/** Hands a reviewed draft over to the issues, if nothing is left to decide. */
@ApplicationScoped
class Acceptance {
    private final Issues issues;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Acceptance() {
        this.issues = null;
    }

    @Inject
    Acceptance(Issues issues) {
        this.issues = issues;
    }

    void accept(Draft draft, List<PrivateData.Place> places) {
        requireNamed(draft.masthead());
        if (draft.pieces().isEmpty()) {
            throw new Refused("importing.refused.noPieces");
        }
        int open = PrivateData.open(draft, places).size();
        if (open > 0) {
            throw new Refused("importing.refused.contacts", open);
        }
        Masthead issue = draft.masthead();
        issues.recordPastIssue(new PastIssue(
                issue.number(), issue.language(), issue.title(), issue.dateWords(), PastPieces.of(draft)));
    }

    private static void requireNamed(Masthead issue) {
        new InvalidInput.Collector()
                .rejectIf(issue.number() < 1, "number", "importing.refused.number")
                .rejectIf(issue.title().isBlank(), "title", "importing.refused.title")
                .throwIfAny();
    }
}
