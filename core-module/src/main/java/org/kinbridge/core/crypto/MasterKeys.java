package org.kinbridge.core.crypto;

import jakarta.inject.Inject;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.security.Role;

/** The master key, which wraps the keys of all cases and persons. */
@Boundary
public class MasterKeys {

    private final MasterKeyRenewal renewal;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MasterKeys() {
        this.renewal = null;
    }

    @Inject
    MasterKeys(MasterKeyRenewal renewal) {
        this.renewal = renewal;
    }

    /**
     * Makes a new master key, wraps every keyset with it, and drops the older one. People go on working meanwhile. If it
     * fails half way the file holds both keys and nothing is lost; it can be done again.
     *
     * @return how many keysets are wrapped by the new key
     */
    @AllowedTo(Role.ADMINISTRATOR)
    public int renew() {
        renewal.begin();
        int keysets;
        do {
            keysets = renewal.wrapAll();
        } while (!renewal.dropOlder());
        renewal.done(keysets);
        return keysets;
    }
}
