package org.kinbridge.cases.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** What was promised to families: kept, taken back, or passed on to a successor. */
@Boundary
public class Promises {

    private static final String PROMISE = "promise";
    private static final int LONGEST = 1000;

    private final ContactRecords records;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Promises() {
        this.records = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Promises(ContactRecords records, Vault vault, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.records = records;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The promise was kept.
     *
     * @param version that was on the screen
     * @throws StaleVersion if somebody else has changed it since
     * @throws Refused if it is settled already
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void kept(PromiseId id, int version) {
        Promise promise = current(id, version);
        promise.keep(writer());
        auditTrail.changed("keep-promise", PROMISE, id);
    }

    /**
     * The promise is taken back.
     *
     * @param why the family may ask for it
     * @throws InvalidInput naming {@code why}, if there is none
     * @throws StaleVersion if somebody else has changed it since
     * @throws Refused if it is settled already
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void withdrawn(PromiseId id, int version, String why) {
        if (why.isBlank() || why.length() > LONGEST) {
            throw new InvalidInput("why", "contacts.error.why", LONGEST);
        }
        Promise promise = current(id, version);
        promise.withdraw(why.strip(), writer(), vault);
        auditTrail.changed("withdraw-promise", PROMISE, id);
    }

    /** What is still owed to one enquirer is owed to another from now on. @return how many promises */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public int passOn(CaseId id, PersonId from, PersonId to) {
        List<Promise> owed = records.owedTo(id, from);
        owed.forEach(promise -> {
            promise.oweTo(to);
            auditTrail.changed("pass-on-promise", PROMISE, promise.id());
        });
        return owed.size();
    }

    private Promise current(PromiseId id, int version) {
        Promise promise = records.promise(id);
        promise.requireVersion(version);
        return promise;
    }

    private Conversation.Writer writer() {
        return new Conversation.Writer(caller.staff().account(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
