package org.kinbridge.cases.testimony;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kinbridge.cases.consent.Consequence;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.LooseEnds;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** How a testimony ends: taken back by its witness, or deleted as long as it is a draft. */
@Boundary
public class TestimonyCourse {

    private final TestimonyRecords records;
    private final TestimonyViews views;
    private final StatementRules rules;
    private final Instance<StandsOnTestimony> features;
    private final LooseEnds looseEnds;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected TestimonyCourse() {
        this.records = null;
        this.views = null;
        this.rules = null;
        this.features = null;
        this.looseEnds = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    TestimonyCourse(
            TestimonyRecords records,
            TestimonyViews views,
            StatementRules rules,
            @Any Instance<StandsOnTestimony> features,
            LooseEnds looseEnds,
            Vault vault,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.views = views;
        this.rules = rules;
        this.features = features;
        this.looseEnds = looseEnds;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What a withdrawal stops now, and what it cannot call back: asked before, and after it what is beyond recall stays
     * to be seen. Changes nothing.
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<Consequence> consequences(TestimonyId id) {
        Testimony testimony = records.find(id);
        auditTrail.read("preview-testimony-withdrawal", Testimonies.TESTIMONY, id);
        List<Consequence> all = new ArrayList<>();
        features.forEach(feature -> all.addAll(feature.consequences(id)));
        long facts = views.factsMade(testimony);
        if (facts > 0) {
            String path = "/desk/cases/file?id=" + testimony.caseId() + "#facts";
            all.add(Consequence.beyondRecall("testimonies.beyond.facts", String.valueOf(facts), null, path));
        }
        return all;
    }

    /**
     * The witness takes the testimony back: nothing of it goes anywhere from now on, what is published of it is taken
     * down in the same transaction, and only those who answer for the case can still read it.
     *
     * @return what was stopped, and what could not be called back any more
     * @throws InvalidInput naming {@code on} or {@code words}
     * @throws StaleVersion if somebody changed it meanwhile
     * @throws Refused if it was taken back before
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<Consequence> withdraw(WithdrawTestimony command) {
        command.check(LocalDate.now(clock));
        Testimony testimony = records.find(command.id());
        testimony.requireVersion(command.version());
        testimony.withdraw(
                command,
                vault,
                new Wording.Correction(command.words(), caller.staff().account(), clock.instant()));
        List<Consequence> consequences = consequences(command.id());
        features.forEach(feature -> feature.stop(command.id()));
        auditTrail.changed(
                "withdraw-testimony", Testimonies.TESTIMONY, command.id(), consequences.size() + " consequences");
        return consequences;
    }

    /**
     * Deletes a draft, its history included, and the witness with it if no other record names them.
     *
     * @throws Refused if something of it has gone further than the case, or if the caller does not answer for the case
     * @throws StaleVersion if somebody changed it meanwhile
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void delete(TestimonyId id, int version) {
        Testimony testimony = records.find(id);
        if (!rules.answersFor(testimony.caseId())) {
            throw new Refused("testimonies.refused.deleteNotYours");
        }
        testimony.requireVersion(version);
        if (!views.isDraft(testimony)) {
            throw new Refused("testimonies.refused.noDraft");
        }
        PersonId witness = testimony.witness();
        records.erase(id);
        if (witness != null) {
            looseEnds.forget(List.of(witness.value()));
        }
        auditTrail.changed("delete-testimony", Testimonies.TESTIMONY, id);
    }
}
