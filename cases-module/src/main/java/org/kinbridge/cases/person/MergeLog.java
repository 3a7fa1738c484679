package org.kinbridge.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.security.CurrentCaller;

/** Writes down merges, sealed, with whoever made them. */
@ApplicationScoped
class MergeLog {

    private static final String PERSON = "person";

    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MergeLog() {
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    MergeLog(Vault vault, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    PersonMerge merged(MergePersons command, MergeSnapshot before) {
        auditTrail.changed(
                "merge-person", PERSON, command.survivor(), command.absorbed().toString());
        auditTrail.changed(
                "merged-into-person",
                PERSON,
                command.absorbed(),
                command.survivor().toString());
        return new PersonMerge(command, before, vault, caller.staff().account(), clock.instant());
    }

    void undone(PersonMerge merge, String reason) {
        merge.undo(reason, vault, caller.staff().account(), clock.instant());
        auditTrail.changed(
                "unmerge-person", PERSON, merge.survivor(), merge.absorbed().toString());
        auditTrail.changed(
                "restore-person", PERSON, merge.absorbed(), merge.survivor().toString());
    }

    void read(PersonMerge merge) {
        auditTrail.read("view-merge", PERSON, merge.survivor());
    }

    /** What was added since: contact points and document numbers are among it. */
    void readAdded(PersonMerge merge) {
        auditTrail.read("read-added-since-merge", PERSON, merge.survivor());
    }

    MergeView view(PersonMerge merge) {
        return merge.view(vault);
    }
}
