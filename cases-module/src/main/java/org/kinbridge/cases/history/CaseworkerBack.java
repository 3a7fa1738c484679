package org.kinbridge.cases.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.AccountView;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.Role;

/** A case goes back to who was in charge of it before, if that person still works with cases. */
@ApplicationScoped
class CaseworkerBack implements WayBack {

    private final HistoryRows rows;
    private final CaseFiles cases;
    private final Accounts accounts;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseworkerBack() {
        this.rows = null;
        this.cases = null;
        this.accounts = null;
    }

    @Inject
    CaseworkerBack(HistoryRows rows, CaseFiles cases, Accounts accounts) {
        this.rows = rows;
        this.cases = cases;
        this.accounts = accounts;
    }

    @Override
    public EarlierView view(EarlierId id) {
        HistoryRows.File now = rows.file(id.file());
        FieldChange caseworker = new FieldChange(
                "caseworker", new HistoryValue.Staff(now.caseworker()), new HistoryValue.Staff(before(id)));
        return new EarlierView(
                rows.at(id), null, now.reference().toString(), List.of(caseworker), now.version(), false);
    }

    @Override
    public void restore(RestoreEarlier command) {
        AccountId before = before(command.what());
        if (accounts.all().stream().noneMatch(account -> account.id().equals(before) && worksWithCases(account))) {
            throw new Refused("history.refused.staff");
        }
        cases.handOver(command.what().file(), command.version(), before);
    }

    private static boolean worksWithCases(AccountView account) {
        return account.active() && (account.role() == Role.CASEWORKER || account.role() == Role.COORDINATOR);
    }

    private AccountId before(EarlierId id) {
        JsonNode row = rows.before(RecordKind.CASE, id.id(), id.revision());
        if (row == null) {
            throw new NotFound();
        }
        return new AccountId(UUID.fromString(row.get("caseworker_id").asText()));
    }
}
