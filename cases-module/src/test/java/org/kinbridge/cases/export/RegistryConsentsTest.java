package org.kinbridge.cases.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.cases.consent.ConsentField;
import org.kinbridge.cases.consent.ConsentId;
import org.kinbridge.cases.consent.ConsentState;
import org.kinbridge.cases.consent.ConsentView;
import org.kinbridge.cases.consent.Evidence;
import org.kinbridge.cases.consent.Purpose;
import org.kinbridge.cases.consent.Recipient;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.security.AccountId;

class RegistryConsentsTest {

    private static final PersonId MOTHER = PersonId.random();
    private static final PersonId UNCLE = PersonId.random();
    private static final List<ConsentField> ENOUGH = List.of(ConsentField.NAMES, ConsentField.BIRTH);

    @Test
    void only_a_consent_that_holds_and_names_registries_names_and_birth_allows_it() {
        ConsentView holds = consent(MOTHER, 1, ConsentState.HOLDS, ENOUGH);
        assertThat(RegistryConsents.allowsSought(List.of())).isFalse();
        assertThat(RegistryConsents.allowsSought(List.of(holds))).isTrue();
        for (ConsentState state : ConsentState.values()) {
            assertThat(RegistryConsents.allowsSought(List.of(consent(MOTHER, 1, state, ENOUGH))))
                    .as(state.name())
                    .isEqualTo(state.holds());
        }
        assertThat(RegistryConsents.allowsSought(
                        List.of(consent(MOTHER, 1, ConsentState.HOLDS, List.of(ConsentField.NAMES)))))
                .isFalse();
        ConsentView elsewhere = new ConsentView(
                holds.id(),
                0,
                MOTHER,
                Purpose.SHARE,
                List.of(Recipient.MEDIA),
                ENOUGH,
                "English",
                Evidence.SIGNED_PAPER,
                "folder 3",
                null,
                holds.on(),
                holds.on(),
                null,
                ConsentState.HOLDS,
                holds.recordedAt(),
                holds.recordedBy(),
                null);
        assertThat(RegistryConsents.allowsSought(List.of(elsewhere))).isFalse();
    }

    @Test
    void one_who_takes_it_back_outweighs_the_others_until_they_agree_again() {
        ConsentView mother = consent(MOTHER, 1, ConsentState.HOLDS, ENOUGH);
        ConsentView uncle = consent(UNCLE, 2, ConsentState.WITHDRAWN, ENOUGH);
        assertThat(RegistryConsents.allowsSought(List.of(mother, uncle))).isFalse();
        ConsentView again = consent(UNCLE, 3, ConsentState.HOLDS, ENOUGH);
        assertThat(RegistryConsents.allowsSought(List.of(mother, uncle, again))).isTrue();
    }

    @Test
    void nobody_agrees_for_another_who_asks() {
        ConsentView mother = consent(MOTHER, 1, ConsentState.HOLDS, ENOUGH);
        assertThat(RegistryConsents.allowsOwn(List.of(mother), MOTHER)).isTrue();
        assertThat(RegistryConsents.allowsOwn(List.of(mother), UNCLE)).isFalse();
    }

    private static ConsentView consent(PersonId by, int hour, ConsentState state, List<ConsentField> fields) {
        LocalDate day = LocalDate.of(2026, 11, 20);
        return new ConsentView(
                new ConsentId(UUID.randomUUID()),
                0,
                by,
                Purpose.SHARE,
                List.of(Recipient.MEDIA, Recipient.PERSON_REGISTRY),
                fields,
                "English",
                Evidence.SIGNED_PAPER,
                "folder 3",
                null,
                day,
                day,
                null,
                state,
                Instant.parse("2026-11-20T0" + hour + ":00:00Z"),
                new AccountId(UUID.randomUUID()),
                null);
    }
}
