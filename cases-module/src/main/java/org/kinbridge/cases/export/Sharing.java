package org.kinbridge.cases.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/** Asks everybody who knows of consents. Silence is no consent. */
@ApplicationScoped
class Sharing {

    private final Iterable<AllowsSharing> consents;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Sharing() {
        this.consents = List.of();
    }

    @Inject
    Sharing(@Any Instance<AllowsSharing> consents) {
        this((Iterable<AllowsSharing>) consents);
    }

    Sharing(Iterable<AllowsSharing> consents) {
        this.consents = consents;
    }

    boolean allows(CaseId file, PersonId person, AllowsSharing.Purpose purpose) {
        boolean asked = false;
        for (AllowsSharing consent : consents) {
            if (!consent.allows(file, person, purpose)) {
                return false;
            }
            asked = true;
        }
        return asked;
    }
}
