package org.kinbridge.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** What pages may ask about the person who is signed in; boundaries decide again, whatever a page shows. */
@Named("me")
@RequestScoped
public class SignedIn {

    private final CurrentCaller caller;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SignedIn() {
        this.caller = null;
    }

    @Inject
    SignedIn(CurrentCaller caller) {
        this.caller = caller;
    }

    public String getName() {
        return caller.get() instanceof Caller.Staff staff ? staff.name() : "";
    }

    /** The id of the account; empty for somebody who has not signed in. */
    public String getAccount() {
        return caller.get() instanceof Caller.Staff staff ? staff.account().toString() : "";
    }

    public boolean isPresent() {
        return caller.get() instanceof Caller.Staff;
    }

    public boolean isCaseworker() {
        return caller.has(Role.CASEWORKER);
    }

    /** Writes or translates pieces, and has no other part of the newsletter. */
    public boolean isWriter() {
        return caller.has(Role.AUTHOR) || caller.has(Role.TRANSLATOR);
    }

    public boolean isAuthor() {
        return caller.has(Role.AUTHOR);
    }

    public boolean isEditor() {
        return caller.has(Role.EDITOR);
    }

    public boolean isCoordinator() {
        return caller.has(Role.COORDINATOR);
    }

    public boolean isAdministrator() {
        return caller.has(Role.ADMINISTRATOR);
    }

    /** Works with case files. */
    public boolean isOfCases() {
        return isCaseworker() || isCoordinator();
    }

    /** Works on the newsletter. */
    public boolean isOfNewsletter() {
        return isEditor() || isCoordinator();
    }

    /** Works on pieces of the newsletter. */
    public boolean isOfNewsroom() {
        return isOfNewsletter() || isWriter();
    }
}
