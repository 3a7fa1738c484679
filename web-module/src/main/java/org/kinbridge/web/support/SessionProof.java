package org.kinbridge.web.support;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** With which credentials the session was opened: it ends when the account gets others. */
@SessionScoped
public class SessionProof implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;

    private int credentialNumber = NONE;

    public int credentialNumber() {
        return credentialNumber;
    }

    public void provedBy(int newCredentialNumber) {
        this.credentialNumber = newCredentialNumber;
    }
}
