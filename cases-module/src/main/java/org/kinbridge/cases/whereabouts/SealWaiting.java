package org.kinbridge.cases.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.AccountView;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Seals that somebody asks to open and that wait for a second person: anybody who works with cases but the first. */
@ApplicationScoped
class SealWaiting implements WaitingWork {

    private final SealRecords records;
    private final Accounts accounts;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SealWaiting() {
        this.records = null;
        this.accounts = null;
    }

    @Inject
    SealWaiting(SealRecords records, Accounts accounts) {
        this.records = records;
        this.accounts = accounts;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (!person.has(Role.CASEWORKER) && !person.has(Role.COORDINATOR)) {
            return List.of();
        }
        List<SealOpening> others = records.waiting().stream()
                .filter(opening -> !opening.askedBy().equals(person.account()))
                .toList();
        return others.isEmpty() ? List.of() : lines(others);
    }

    private List<Waiting> lines(List<SealOpening> openings) {
        Map<AccountId, String> names =
                accounts.all().stream().collect(Collectors.toMap(AccountView::id, AccountView::displayName));
        return openings.stream()
                .map(opening -> new Waiting(
                        opening.askedAt(),
                        "today.whereabouts.second",
                        List.of(names.getOrDefault(opening.askedBy(), "")),
                        "/desk/cases/whereabouts?file=" + opening.about().caseId()))
                .toList();
    }
}
