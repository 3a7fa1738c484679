package org.kinbridge.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.kinbridge.core.security.Accounts;

/**
 * Says that the application itself is ready: deployed, and its database answers. The server alone says UP even when
 * the deployment has failed, so whoever starts it looks for this check by its name.
 */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    private final Accounts accounts;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Ready() {
        this.accounts = null;
    }

    @Inject
    Ready(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            accounts.noneYet();
            return HealthCheckResponse.up("kinbridge");
        } catch (RuntimeException e) {
            return HealthCheckResponse.down("kinbridge");
        }
    }
}
