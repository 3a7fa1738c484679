package org.kinbridge.cases.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.kinbridge.cases.consent.ConsentField;
import org.kinbridge.cases.consent.ConsentState;
import org.kinbridge.cases.consent.ConsentView;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.consent.Recipient;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/**
 * Reads from the consents of a case who may be given to a registry. Who asks decides about their own record; about a
 * sought person those who ask decide together: one has to have agreed, and none may have taken it back.
 */
@ApplicationScoped
class RegistryConsents implements AllowsSharing {

    private static final Set<ConsentField> FIELDS = Set.of(ConsentField.NAMES, ConsentField.BIRTH);

    private final Consents consents;
    private final CaseCircle circle;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RegistryConsents() {
        this.consents = null;
        this.circle = null;
    }

    @Inject
    RegistryConsents(Consents consents, CaseCircle circle) {
        this.consents = consents;
        this.circle = circle;
    }

    @Override
    public Set<PersonId> allowed(CaseId file, Collection<PersonId> persons, Purpose purpose) {
        List<ConsentView> given = consents.ofCase(file).consents();
        CircleView people = circle.of(file);
        return persons.stream()
                .filter(person -> people.asks(person) ? allowsOwn(given, person) : allowsSought(given))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether what somebody said last about registries allows their own record. */
    static boolean allowsOwn(List<ConsentView> given, PersonId person) {
        return latest(given).stream().anyMatch(consent -> consent.by().equals(person) && allows(consent));
    }

    /** Whether what those who ask said last about registries allows the record of a sought person. */
    static boolean allowsSought(List<ConsentView> given) {
        Collection<ConsentView> latest = latest(given);
        return latest.stream().anyMatch(RegistryConsents::allows)
                && latest.stream().noneMatch(consent -> consent.state() == ConsentState.WITHDRAWN);
    }

    private static boolean allows(ConsentView consent) {
        return consent.state().holds() && consent.fields().containsAll(FIELDS);
    }

    /** The last word of each about registries. */
    private static Collection<ConsentView> latest(List<ConsentView> given) {
        return given.stream()
                .filter(consent -> consent.recipients().contains(Recipient.PERSON_REGISTRY))
                .collect(Collectors.toMap(
                        ConsentView::by,
                        consent -> consent,
                        BinaryOperator.maxBy(Comparator.comparing(ConsentView::recordedAt))))
                .values();
    }
}
