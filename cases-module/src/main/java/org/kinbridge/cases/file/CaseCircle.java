package org.kinbridge.cases.file;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** Who belongs to a case: names and parts only, for the features that keep something of it. */
@Boundary
public class CaseCircle {

    private final CaseRecords records;
    private final TracingRequests requests;
    private final Persons persons;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseCircle() {
        this.records = null;
        this.requests = null;
        this.persons = null;
        this.auditTrail = null;
        this.caller = null;
    }

    @Inject
    CaseCircle(
            CaseRecords records,
            TracingRequests requests,
            Persons persons,
            AuditTrail auditTrail,
            CurrentCaller caller) {
        this.records = records;
        this.requests = requests;
        this.persons = persons;
        this.auditTrail = auditTrail;
        this.caller = caller;
    }

    /**
     * Those who ask, the principal enquirer first, and those who are sought. The page that shows more than the names
     * writes down that it was read.
     *
     * @throws NotFound if there is no such case
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public CircleView of(CaseId id) {
        CaseFile file = records.find(id);
        List<Enquirer> enquirers = records.enquirers(id);
        List<TracingRequestView> sought = requests.ofCase(id);
        List<PersonId> people =
                new ArrayList<>(enquirers.stream().map(Enquirer::person).toList());
        sought.forEach(request -> people.add(request.sought()));
        Map<PersonId, PersonView> views = persons.views(people);
        List<CircleView.Member> members = new ArrayList<>();
        enquirers.forEach(asking -> members.add(member(views, asking.person(), asking.part())));
        sought.forEach(request -> members.add(member(views, request.sought(), CircleView.Part.SOUGHT)));
        return new CircleView(
                id,
                file.reference(),
                file.caseworker(),
                caller.staff().account().equals(file.caseworker()),
                members);
    }

    /** Lets nobody else change who asks until the transaction ends. @throws NotFound if there is no such case */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void lock(CaseId id) {
        records.lock(id);
    }

    /**
     * Somebody who asks in the case steps in for another: the former asks no more, and the successor is principal
     * enquirer if the former was.
     *
     * @throws NotFound if one of them has never asked in the case
     * @throws Refused if somebody has stepped in for the former already, or the successor asks no more
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void stepIn(CaseId id, StepIn step) {
        records.lock(id);
        Enquirer former = records.enquirer(id, step.former());
        Enquirer successor = records.enquirer(id, step.successor());
        if (former.equals(successor) || successor.ending() != null) {
            throw new Refused("succession.error.successor");
        }
        boolean principal = former.principal();
        former.end(step.ending(), step.on());
        if (principal) {
            records.flush(); // there is never more than one principal enquirer, not even for a moment
            successor.becomePrincipal();
        }
        auditTrail.changed("step-in", "case", id, step.ending().name());
    }

    private static CircleView.Member member(Map<PersonId, PersonView> views, PersonId id, CircleView.Part part) {
        PersonView view = views.get(id);
        return new CircleView.Member(id, view == null ? "" : view.name(), part);
    }
}
