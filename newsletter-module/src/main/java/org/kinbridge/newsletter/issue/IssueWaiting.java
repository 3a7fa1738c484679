package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;
import org.kinbridge.newsletter.letter.Letters;

/** What waits in the newsroom: issues to sign off or to publish, and cleared letters that have no place yet. */
@ApplicationScoped
@Transactional
class IssueWaiting implements WaitingWork {

    private final IssueStore store;
    private final Letters letters;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected IssueWaiting() {
        this.store = null;
        this.letters = null;
    }

    @Inject
    IssueWaiting(IssueStore store, Letters letters) {
        this.store = store;
        this.letters = letters;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        List<Waiting> waiting = new ArrayList<>();
        if (person.role() == Role.COORDINATOR) {
            store.withCorrectionsFor(person.account().value()).forEach(row -> {
                addStep(waiting, row.issue());
                addCorrection(waiting, row);
            });
        }
        if (person.role() == Role.EDITOR || person.role() == Role.COORDINATOR) {
            addLetters(waiting);
        }
        return waiting;
    }

    private static void addStep(List<Waiting> waiting, Issue issue) {
        Instant since = issue.editions().stream()
                .map(Edition::statusSince)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        String path = "/desk/issues/issue/compose?id=" + issue.id();
        if (issue.stage() == EditionStatus.FROZEN) {
            waiting.add(new Waiting(since, "issues.waiting.signOff", List.of(issue.number()), path));
        } else if (issue.stage() == EditionStatus.SIGNED_OFF
                && issue.publicationHour().at() == null) {
            String what = issue.publicationHour().hinderedAt() == null ? "publish" : "hindered";
            waiting.add(new Waiting(since, "issues.waiting." + what, List.of(issue.number()), path));
        }
    }

    private static void addCorrection(List<Waiting> waiting, IssueStore.WithCorrection row) {
        if (row.unsigned() != null) {
            waiting.add(new Waiting(
                    row.unsigned(),
                    "issues.waiting.erratum",
                    List.of(row.issue().number()),
                    "/desk/issues/issue/errata?id=" + row.issue().id()));
        }
    }

    private void addLetters(List<Waiting> waiting) {
        letters.unplaced()
                .forEach(letter -> waiting.add(new Waiting(
                        letter.clearedAt(),
                        "issues.waiting.letter",
                        List.of(letter.language().ownName()),
                        "/desk/newsroom/work/edit?id=" + letter.work() + "&language="
                                + letter.language().tag())));
    }
}
