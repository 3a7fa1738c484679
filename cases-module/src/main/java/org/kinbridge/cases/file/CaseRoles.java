package org.kinbridge.cases.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonRole;
import org.kinbridge.cases.person.PersonRoles;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;

/** Who asks in which case, and who is sought in which. */
@ApplicationScoped
class CaseRoles implements PersonRoles {

    private final CaseRecords records;
    private final TracingRequests requests;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseRoles() {
        this.records = null;
        this.requests = null;
    }

    @Inject
    CaseRoles(CaseRecords records, TracingRequests requests) {
        this.records = records;
        this.requests = requests;
    }

    @Override
    public List<PersonRole> of(Collection<PersonId> persons) {
        List<Enquirer> asking = records.asking(persons);
        List<TracingRequestView> seeking = requests.seeking(persons);
        Set<CaseId> cases = new HashSet<>();
        asking.forEach(enquirer -> cases.add(enquirer.caseId()));
        seeking.forEach(request -> cases.add(request.caseId()));
        Map<CaseId, CaseReference> references = cases.isEmpty() ? new HashMap<>() : records.references(cases);
        return Stream.concat(
                        asking.stream()
                                .map(enquirer -> role(
                                        enquirer.person(), PersonRole.Kind.ENQUIRER, enquirer.caseId(), references)),
                        seeking.stream()
                                .map(request ->
                                        role(request.sought(), PersonRole.Kind.SOUGHT, request.caseId(), references)))
                .toList();
    }

    private static PersonRole role(
            PersonId person, PersonRole.Kind kind, CaseId id, Map<CaseId, CaseReference> references) {
        return new PersonRole(
                person, kind, Objects.requireNonNull(references.get(id)).toString(), "/desk/cases/file?id=" + id);
    }
}
