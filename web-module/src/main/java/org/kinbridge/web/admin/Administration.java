package org.kinbridge.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kinbridge.core.security.AccountView;
import org.kinbridge.core.security.Accounts;

/** The overview of what administrators look after. */
@Named
@RequestScoped
public class Administration {

    @Inject
    private Accounts accounts;

    private long open;
    private long closed;

    @PostConstruct
    void load() {
        List<AccountView> all = accounts.all();
        open = all.stream().filter(AccountView::active).count();
        closed = all.size() - open;
    }

    public long getOpen() {
        return open;
    }

    public long getClosed() {
        return closed;
    }
}
