package org.kinbridge.web.admin.keys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kinbridge.core.crypto.MasterKeys;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** Gives the association a new master key. */
@Named
@RequestScoped
public class RenewKeys {

    @Inject
    private MasterKeys keys;

    @Inject
    private Problems problems;

    public void renew() {
        boolean done = problems.attempt(() -> problems.done("admin.keys.done", keys.renew()));
        if (done) {
            Faces.redirect(Faces.getRequestContextPath() + "/admin/keys");
        }
    }
}
