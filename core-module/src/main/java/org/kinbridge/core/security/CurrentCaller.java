package org.kinbridge.core.security;

import jakarta.enterprise.context.RequestScoped;
import org.kinbridge.core.problem.Refused;

/** Who makes the current request. Anybody, until the web layer or {@link SystemWork} says otherwise. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = new Caller.Anybody();

    public Caller get() {
        return caller;
    }

    /** The signed-in member of staff. @throws Refused if nobody is signed in */
    public Caller.Staff staff() {
        if (caller instanceof Caller.Staff staff) {
            return staff;
        }
        throw new Refused("problem.notSignedIn");
    }

    public boolean has(Role role) {
        return caller.has(role);
    }

    /** Set once per request by the door through which it came. */
    public void become(Caller newCaller) {
        this.caller = newCaller;
    }
}
