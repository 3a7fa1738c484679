package org.kinbridge.core.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kinbridge.core.audit.AuditTrail;

/**
 * The steps of a new master key, each a transaction of its own: the older key is dropped only after the wrapping with
 * the newer one was committed. No step holds the audit trail and the keysets at once, which others take in either order.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MasterKeyRenewal {

    private static final String SUBJECT = "master-key";

    private final Vault vault;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MasterKeyRenewal() {
        this.vault = null;
        this.auditTrail = null;
    }

    @Inject
    MasterKeyRenewal(Vault vault, AuditTrail auditTrail) {
        this.vault = vault;
        this.auditTrail = auditTrail;
    }

    public void begin() {
        auditTrail.changed("begin-renewal", SUBJECT, "file");
    }

    /** @return how many keysets were wrapped anew */
    public int wrapAll() {
        return vault.renewMasterKey();
    }

    /** @return false if a keyset came in meanwhile that the older key has wrapped: then wrap all again */
    public boolean dropOlder() {
        return vault.forgetOlderMasterKeys();
    }

    public void done(int keysets) {
        auditTrail.changed("renew", SUBJECT, "file", String.valueOf(keysets));
    }
}
