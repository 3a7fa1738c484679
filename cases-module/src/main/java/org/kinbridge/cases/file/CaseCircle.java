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
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** Who belongs to a case: names and parts only, for the features that keep something of it. */
@Boundary
public class CaseCircle {

    private final CaseRecords records;
    private final TracingRequests requests;
    private final Persons persons;
    private final CurrentCaller caller;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseCircle() {
        this.records = null;
        this.requests = null;
        this.persons = null;
        this.caller = null;
    }

    @Inject
    CaseCircle(CaseRecords records, TracingRequests requests, Persons persons, CurrentCaller caller) {
        this.records = records;
        this.requests = requests;
        this.persons = persons;
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
        enquirers.forEach(asking -> members.add(member(views, asking.person(), part(asking))));
        sought.forEach(request -> members.add(member(views, request.sought(), CircleView.Part.SOUGHT)));
        return new CircleView(
                id,
                file.reference(),
                file.caseworker(),
                caller.staff().account().equals(file.caseworker()),
                members);
    }

    private static CircleView.Part part(Enquirer asking) {
        return asking.principal() ? CircleView.Part.PRINCIPAL : CircleView.Part.ENQUIRER;
    }

    private static CircleView.Member member(Map<PersonId, PersonView> views, PersonId id, CircleView.Part part) {
        PersonView view = views.get(id);
        return new CircleView.Member(id, view == null ? "" : view.name(), part);
    }
}
