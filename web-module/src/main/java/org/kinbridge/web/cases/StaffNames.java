package org.kinbridge.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.AccountView;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.Role;

/** What members of staff are called; asked for once per request. */
@RequestScoped
public class StaffNames {

    @Inject
    private Accounts accounts;

    private List<AccountView> known = List.of();

    /** The name of the account's holder; empty if there is none. */
    public String of(AccountId account) {
        return all().stream()
                .filter(view -> view.id().equals(account))
                .map(AccountView::displayName)
                .findFirst()
                .orElse("");
    }

    /** Those who work with cases, by name. */
    public Map<AccountId, String> ofCases() {
        return all().stream()
                .filter(view -> view.active() && (view.role() == Role.CASEWORKER || view.role() == Role.COORDINATOR))
                .collect(Collectors.toMap(AccountView::id, AccountView::displayName, (a, b) -> a, LinkedHashMap::new));
    }

    /** The account with this id among those who work with cases. @throws InvalidInput if there is none */
    public AccountId idOf(String id) {
        return ofCases().keySet().stream()
                .filter(account -> account.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("successor", "case.error.successor"));
    }

    private List<AccountView> all() {
        if (known.isEmpty()) {
            known = accounts.all();
        }
        return known;
    }
}
