package org.kinbridge.web.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kinbridge.core.event.ApplicationStarted;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the accounts of the demo association on the first start, if the demo was asked for and nobody has an account. */
@ApplicationScoped
class DemoAccounts {

    /** After everything else that begins with the application, so that events of the demo are delivered. */
    static final int AFTER_OTHERS = Interceptor.Priority.APPLICATION + 600;

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);

    private final Accounts accounts;
    private final DemoStaff staff;
    private final SystemWork systemWork;
    private final Event<DemoAccountsOpened> opened;
    private final boolean wanted;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoAccounts() {
        this.accounts = null;
        this.staff = null;
        this.systemWork = null;
        this.opened = null;
        this.wanted = false;
    }

    @Inject
    DemoAccounts(
            Accounts accounts,
            DemoStaff staff,
            SystemWork systemWork,
            Event<DemoAccountsOpened> opened,
            @ConfigProperty(name = "kinbridge.demo", defaultValue = "false") boolean wanted) {
        this.accounts = accounts;
        this.staff = staff;
        this.systemWork = systemWork;
        this.opened = opened;
        this.wanted = wanted;
    }

    void open(@Observes @Priority(AFTER_OTHERS) ApplicationStarted started) {
        if (wanted) {
            systemWork.run("demo", this::openUnlessThereAreAccounts);
        }
    }

    private void openUnlessThereAreAccounts() {
        if (accounts.noneYet()) {
            opened.fire(staff.open());
            LOG.info("The accounts of the demo association have been opened");
        }
    }
}
