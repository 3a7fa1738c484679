package org.kinbridge.cases.whereabouts;

import jakarta.inject.Inject;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;

/**
 * A death (rule 8): reported under the seal, found true by a second, independent source, told to the family by a person
 * who was named for it; only then does the open face change.
 */
@Boundary
public class Deaths {

    private final SealedJournal journal;
    private final SealRecords seals;
    private final TracingRequests requests;
    private final SealedDates dates;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Deaths() {
        this.journal = null;
        this.seals = null;
        this.requests = null;
        this.dates = null;
    }

    @Inject
    Deaths(SealedJournal journal, SealRecords seals, TracingRequests requests, SealedDates dates) {
        this.journal = journal;
        this.seals = seals;
        this.requests = requests;
        this.dates = dates;
    }

    /**
     * Puts the report of one source under the seal. Looks at the open face only.
     *
     * @throws InvalidInput naming {@code source}, {@code hearing}, {@code when}, {@code account}
     * @throws Refused if the search has not begun, or has ended, as everybody sees
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void report(SoughtInCase about, NewDeathReport command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(problems);
        dates.check(command.when(), command.language(), problems);
        problems.throwIfAny();
        TracingRequestView face = requests.goingOn(about.caseId(), about.request());
        face.state().hindrance(TracingState.DEATH_REPORTED).ifPresent(key -> {
            throw new Refused(key);
        });
        journal.add(
                new SoughtInCase(face.caseId(), face.id()), command.on(dates.read(command.when(), command.language())));
    }

    /**
     * Finds two reports to be independent of each other.
     *
     * @param seen as it was shown
     * @throws Refused if the seal is closed, or both go back to one source
     * @throws StaleVersion if another note was written meanwhile
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void corroborate(SoughtInCase about, int seen, Corroboration corroboration) {
        seals.requireOpen(about.request());
        InvalidInput.Collector problems = new InvalidInput.Collector();
        corroboration.check(problems);
        problems.throwIfAny();
        journal.course(about, seen).requireTwoSources(corroboration);
        journal.add(about, corroboration);
    }

    /**
     * Drops reports of a death that were not true. What was known before stands again.
     *
     * @param seen as it was shown
     * @throws InvalidInput naming {@code dismissal}
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void dismiss(SoughtInCase about, int seen, Dismissal dismissal) {
        seals.requireOpen(about.request());
        InvalidInput.Collector problems = new InvalidInput.Collector();
        dismissal.check(problems);
        problems.throwIfAny();
        journal.course(about, seen).requireUncertainDeath();
        journal.add(about, dismissal);
    }

    /**
     * Names who will tell the family; whoever is named last is the one.
     *
     * @param seen as it was shown
     * @throws InvalidInput naming {@code teller}, {@code plan}
     * @throws Refused before two sources say so
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void name(SoughtInCase about, int seen, Teller teller) {
        seals.requireOpen(about.request());
        InvalidInput.Collector problems = new InvalidInput.Collector();
        teller.check(problems);
        problems.throwIfAny();
        journal.course(about, seen).requireCertainDeath();
        journal.add(about, teller);
    }

    /**
     * Writes down that the one who was named has told the family. Only now does the open face change.
     *
     * @param seen as it was shown
     * @throws InvalidInput naming {@code toldWhen}, {@code toldHow}, {@code whoStays}, {@code nextContact}
     * @throws Refused before somebody was named, or if the request is not being searched
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void tell(SoughtInCase about, int seen, Telling telling) {
        seals.requireOpen(about.request());
        InvalidInput.Collector problems = new InvalidInput.Collector();
        telling.check(problems);
        problems.throwIfAny();
        Teller named = journal.course(about, seen).requireTeller();
        journal.add(about, telling.by(named.name()));
        requests.comeUp(about.caseId(), about.request(), TracingState.FAMILY_TOLD);
    }
}
