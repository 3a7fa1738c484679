package org.kinbridge.cases.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonRole;
import org.kinbridge.cases.person.PersonRoles;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;

/** In which cases somebody is a further relative. */
@ApplicationScoped
class FamilyRoles implements PersonRoles {

    private final RelativeRecords relatives;
    private final CaseFiles files;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected FamilyRoles() {
        this.relatives = null;
        this.files = null;
    }

    @Inject
    FamilyRoles(RelativeRecords relatives, CaseFiles files) {
        this.relatives = relatives;
        this.files = files;
    }

    @Override
    public List<PersonRole> of(Collection<PersonId> persons) {
        List<Relative> found = relatives.being(persons);
        Map<CaseId, CaseReference> references = found.isEmpty()
                ? Map.of()
                : files.references(found.stream().map(Relative::caseId).collect(Collectors.toSet()));
        return found.stream()
                .map(relative -> new PersonRole(
                        relative.person(),
                        PersonRole.Kind.RELATIVE,
                        Objects.requireNonNull(references.get(relative.caseId()))
                                .toString(),
                        "/desk/cases/family?file=" + relative.caseId()))
                .toList();
    }
}
