package org.kinbridge.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.kinbridge.core.security.AccountView;
import org.kinbridge.core.security.Accounts;

/** All accounts, with a search that stays in the address. */
@Named
@RequestScoped
public class AccountList {

    @Inject
    private Accounts accounts;

    private List<AccountView> all = List.of();
    private String search = "";

    @PostConstruct
    void load() {
        all = accounts.all();
    }

    public List<AccountView> getFound() {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(account -> (account.displayName() + " " + account.signInName())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
