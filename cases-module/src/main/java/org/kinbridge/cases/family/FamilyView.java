package org.kinbridge.cases.family;

import java.util.List;
import java.util.Optional;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.StatedKinship;
import org.kinbridge.cases.reference.CaseReference;

/**
 * The family of a case. Nothing sealed is in it.
 *
 * @param members enquirers first, then the sought persons, then further relatives
 * @param statements all statements of kinship among them, the withdrawn ones too
 * @param contradictions among what stands, certain ones first
 */
public record FamilyView(
        CaseReference reference,
        List<FamilyMember> members,
        List<StatedKinship> statements,
        List<Contradiction> contradictions) {
    public FamilyView {
        members = List.copyOf(members);
        statements = List.copyOf(statements);
        contradictions = List.copyOf(contradictions);
    }

    public List<StatedKinship> standing() {
        return statements.stream().filter(StatedKinship::stands).toList();
    }

    public List<StatedKinship> withdrawn() {
        return statements.stream().filter(statement -> !statement.stands()).toList();
    }

    public Optional<FamilyMember> member(PersonId id) {
        return members.stream()
                .filter(member -> member.person().id().equals(id))
                .findFirst();
    }
}
