package org.kinbridge.cases.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonRole;
import org.kinbridge.cases.person.PersonRoles;

/** Who is a witness under the own name; a pseudonym leads to no person, so it leads to no role either. */
@ApplicationScoped
class WitnessRoles implements PersonRoles {

    private final TestimonyRecords records;
    private final CaseCircle circle;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected WitnessRoles() {
        this.records = null;
        this.circle = null;
    }

    @Inject
    WitnessRoles(TestimonyRecords records, CaseCircle circle) {
        this.records = records;
        this.circle = circle;
    }

    @Override
    public List<PersonRole> of(Collection<PersonId> persons) {
        return records.by(persons).stream().flatMap(this::role).distinct().toList();
    }

    private Stream<PersonRole> role(Testimony testimony) {
        return Stream.ofNullable(testimony.witness())
                .map(witness -> new PersonRole(
                        witness,
                        PersonRole.Kind.WITNESS,
                        circle.of(testimony.caseId()).reference().toString(),
                        "/desk/cases/testimonies?file=" + testimony.caseId()));
    }
}
