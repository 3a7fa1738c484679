package org.kinbridge.cases.file;

import java.util.List;
import java.util.Optional;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.security.AccountId;

/**
 * Who belongs to a case.
 *
 * @param caseworker who is in charge
 * @param mine whether that is the caller
 * @param members those who ask, the principal enquirer first, those who asked before, and those who are sought
 */
public record CircleView(CaseId id, CaseReference reference, AccountId caseworker, boolean mine, List<Member> members) {

    /** What somebody is in a case. */
    public enum Part {
        PRINCIPAL,
        ENQUIRER,
        /** Has asked; somebody has stepped in. */
        FORMER,
        SOUGHT;

        /** Whether the person asks. */
        public boolean asks() {
            return this == PRINCIPAL || this == ENQUIRER;
        }
    }

    /** Somebody of the case, by name. */
    public record Member(PersonId person, String name, Part part) {}

    public CircleView {
        members = List.copyOf(members);
    }

    /** Those who ask. */
    public List<Member> asking() {
        return members.stream().filter(member -> member.part().asks()).toList();
    }

    /** Those who are looked for. */
    public List<Member> sought() {
        return members.stream().filter(member -> member.part() == Part.SOUGHT).toList();
    }

    public Optional<Member> member(PersonId person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    /** Whether this person asks in the case now. */
    public boolean asks(PersonId person) {
        return member(person).filter(member -> member.part().asks()).isPresent();
    }

    /** The name; empty for somebody who does not belong to the case. */
    public String name(PersonId person) {
        return member(person).map(Member::name).orElse("");
    }
}
