package org.kinbridge.newsletter.presence;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.kinbridge.core.security.Caller;

/** Somebody at one page of a piece, since a moment. */
@Embeddable
record Hand(UUID sitting, UUID account, String name, Instant at) {

    static Hand of(Caller.Staff person, UUID sitting, Instant at) {
        return new Hand(sitting, person.account().value(), person.name(), at);
    }

    boolean isSamePerson(Hand other) {
        return account.equals(other.account);
    }

    Hand since(Instant moment) {
        return new Hand(sitting, account, name, moment);
    }
}
