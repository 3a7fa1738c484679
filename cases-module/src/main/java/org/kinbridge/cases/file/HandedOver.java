package org.kinbridge.cases.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.AccountView;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Cases that somebody has put into this person's charge, until they are looked into. */
@ApplicationScoped
class HandedOver implements WaitingWork {

    /** More than anybody takes over in a day. */
    private static final int MOST = 100;

    private final Handings handings;
    private final CaseRecords records;
    private final Accounts accounts;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected HandedOver() {
        this.handings = null;
        this.records = null;
        this.accounts = null;
    }

    @Inject
    HandedOver(Handings handings, CaseRecords records, Accounts accounts) {
        this.handings = handings;
        this.records = records;
        this.accounts = accounts;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (!person.has(Role.CASEWORKER) && !person.has(Role.COORDINATOR)) {
            return List.of();
        }
        List<Handing> handed = handings.unseen(person.account(), MOST);
        return handed.isEmpty() ? List.of() : lines(handed);
    }

    private List<Waiting> lines(List<Handing> handed) {
        Map<CaseId, CaseReference> references =
                records.references(handed.stream().map(Handing::caseId).toList());
        Map<AccountId, String> names =
                accounts.all().stream().collect(Collectors.toMap(AccountView::id, AccountView::displayName));
        return handed.stream()
                .flatMap(one -> Stream.ofNullable(references.get(one.caseId()))
                        .map(reference -> new Waiting(
                                one.at(),
                                "today.case.handed",
                                List.of(reference.toString(), names.getOrDefault(one.by(), "")),
                                "/desk/cases/file?id=" + one.caseId())))
                .toList();
    }
}
