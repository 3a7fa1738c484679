package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.newsletter.publication.SectionsArranged;

/** Lets the issues that are being composed follow the sections, and keeps a section as long as one of them needs it. */
@ApplicationScoped
class ArrangedSections {

    private final IssueStore store;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ArrangedSections() {
        this.store = null;
    }

    @Inject
    ArrangedSections(IssueStore store) {
        this.store = store;
    }

    /** @throws Refused naming the issues in which a section that was taken away still stands */
    void arranged(@Observes SectionsArranged change) {
        List<Issue> unfinished = store.unfinishedWithSections(change.publication());
        String needing = unfinished.stream()
                .filter(issue -> issue.usesAny(change.removed()))
                .map(issue -> String.valueOf(issue.number().running()))
                .collect(Collectors.joining(", "));
        if (!needing.isEmpty()) {
            throw new Refused("publication.problem.section.used", needing);
        }
        SectionOrder order = new SectionOrder(change.inOrder());
        unfinished.stream()
                .filter(issue -> issue.stage().isOpen())
                .filter(issue -> issue.follow(order))
                .forEach(store::changed);
    }
}
