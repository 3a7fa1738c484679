package org.kinbridge.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Accounts;

/** What members of staff are called; asked for once per request. */
@RequestScoped
public class StaffNames {

    @Inject
    private Accounts accounts;

    private final Map<AccountId, String> names = new HashMap<>();

    /** The name of the account's holder; empty if there is none. */
    public String of(AccountId account) {
        if (names.isEmpty()) {
            accounts.all().forEach(known -> names.put(known.id(), known.displayName()));
        }
        return names.getOrDefault(account, "");
    }
}
