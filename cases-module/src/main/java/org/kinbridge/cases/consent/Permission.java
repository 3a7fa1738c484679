package org.kinbridge.cases.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kinbridge.cases.person.PersonId;

/** Whether something new may be done with what the consents of one case say of one use. */
final class Permission {

    private Permission() {}

    /**
     * Why not; empty if nothing hinders. Where nobody has been asked for such a consent nothing hinders: then the
     * family's yes to the single letter is what counts.
     *
     * @param consents those about the use
     * @param asks whether a person asks in the case today
     * @return key of the text that says why not
     */
    static Optional<String> hindrance(List<GivenConsent> consents, Predicate<PersonId> asks, LocalDate today) {
        if (consents.isEmpty()) {
            return Optional.empty();
        }
        boolean takenBack = consents.stream()
                .filter(consent -> asks.test(consent.by()))
                .filter(consent -> consent.state(today) == ConsentState.WITHDRAWN)
                .anyMatch(consent -> !givenAnew(consent, consents, today));
        if (takenBack) {
            return Optional.of("consents.refused.withdrawn");
        }
        boolean holds =
                consents.stream().anyMatch(consent -> consent.state(today).holds());
        return holds ? Optional.empty() : Optional.of("consents.refused.notHolding");
    }

    /** Whether the same person has said yes again after taking it back. */
    private static boolean givenAnew(GivenConsent takenBack, List<GivenConsent> consents, LocalDate today) {
        return consents.stream()
                .filter(consent -> consent.by().equals(takenBack.by()))
                .filter(consent -> consent.recordedAt().isAfter(takenBack.recordedAt()))
                .max(Comparator.comparing(GivenConsent::recordedAt))
                .filter(latest -> latest.state(today).holds())
                .isPresent();
    }
}
