package org.kinbridge.cases.file;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.person.KinshipView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.security.AccountId;

/**
 * Everything of one family that may be shown on the case page at once. Contact points are not in it.
 *
 * @param caseworker who is in charge
 * @param enquirers the principal one first
 * @param sought in the order in which they were entered
 * @param facts by date, superseded ones too
 * @param mayHandOver whether the reader may put the case into the charge of somebody else
 */
public record CaseView(
        CaseId id,
        int version,
        CaseReference reference,
        AccountId caseworker,
        Instant openedAt,
        List<EnquirerView> enquirers,
        List<SoughtView> sought,
        List<FactView> facts,
        List<KinshipView> kinships,
        boolean mayHandOver) {

    public CaseView {
        enquirers = List.copyOf(enquirers);
        sought = List.copyOf(sought);
        facts = List.copyOf(facts);
        kinships = List.copyOf(kinships);
    }

    /** Everybody who asks or is sought, each once. */
    public List<PersonView> people() {
        return Stream.concat(
                        enquirers.stream().map(EnquirerView::person),
                        sought.stream().map(SoughtView::person))
                .distinct()
                .toList();
    }

    public EnquirerView principal() {
        return enquirers.get(0);
    }

    /** The facts that stand about one person. */
    public List<FactView> standingFacts(PersonId person) {
        return facts.stream()
                .filter(FactView::stands)
                .filter(fact -> fact.about().equals(person))
                .toList();
    }
}
