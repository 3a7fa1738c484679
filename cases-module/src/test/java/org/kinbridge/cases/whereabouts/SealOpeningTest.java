package org.kinbridge.cases.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.core.crypto.KeyOwner;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;

class SealOpeningTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final AccountId ONE = AccountId.random();
    private static final AccountId OTHER = AccountId.random();
    private static final AccountId THIRD = AccountId.random();
    private static final Vault VAULT = new NoVault();

    private final SealOpening opening = new SealOpening(
                    new SoughtInCase(CaseId.random(), new TracingRequestId(UUID.randomUUID())), ONE, NOON)
            .because("to prepare the visit", VAULT);

    /** Seals nothing; whether reasons are sealed is looked at in the database by the deployed tests. */
    private static final class NoVault extends Vault {
        @Override
        public byte[] sealText(KeyOwner owner, Place place, String clear) {
            return clear.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String openText(KeyOwner owner, Place place, byte[] sealed) {
            return new String(sealed, StandardCharsets.UTF_8);
        }
    }

    @Test
    void one_person_alone_opens_nothing() {
        assertThat(opening.lets(ONE, NOON)).isFalse();
        assertThatThrownBy(() -> opening.confirm(ONE, "because I say so", VAULT, after(1)))
                .isInstanceOf(Refused.class)
                .hasMessage("whereabouts.error.samePerson");
        assertThat(opening.lets(ONE, after(2))).isFalse();
    }

    @Test
    void two_people_open_it_for_themselves_and_nobody_else() {
        opening.confirm(OTHER, "the visit is tomorrow", VAULT, after(10));
        assertThat(opening.lets(ONE, after(10))).isTrue();
        assertThat(opening.lets(OTHER, after(10))).isTrue();
        assertThat(opening.lets(THIRD, after(10))).isFalse();
    }

    @Test
    void the_second_person_has_half_an_hour() {
        assertThat(opening.state(after(29))).isEqualTo(OpeningState.WAITING);
        assertThat(opening.state(after(30))).isEqualTo(OpeningState.LAPSED);
        assertThatThrownBy(() -> opening.confirm(OTHER, "the visit is tomorrow", VAULT, after(30)))
                .isInstanceOf(Refused.class)
                .hasMessage("whereabouts.error.lapsed");
    }

    @Test
    void it_closes_half_an_hour_after_the_second_person() {
        opening.confirm(OTHER, "the visit is tomorrow", VAULT, after(29));
        assertThat(opening.until()).isEqualTo(after(59));
        assertThat(opening.lets(ONE, after(59).minusMillis(1))).isTrue();
        assertThat(opening.lets(ONE, after(59))).isFalse();
        assertThat(opening.state(after(59))).isEqualTo(OpeningState.ENDED);
        assertThatThrownBy(() -> opening.confirm(THIRD, "me as well, please", VAULT, after(40)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void both_reasons_are_shown_to_the_two_and_to_coordinators_alone() {
        opening.confirm(OTHER, "the visit is tomorrow", VAULT, after(1));
        OpeningView.Reasons both = new OpeningView.Reasons("to prepare the visit", "the visit is tomorrow");
        for (Caller.Staff reader : List.of(caseworker(ONE), caseworker(OTHER), coordinator(THIRD))) {
            OpeningView view = opening.view(reader, VAULT, after(2));
            assertThat(view.reasons()).isEqualTo(both);
            assertThat(view.askedBy()).isEqualTo(ONE);
            assertThat(view.confirmedBy()).isEqualTo(OTHER);
        }
        OpeningView seen = opening.view(caseworker(THIRD), VAULT, after(2));
        assertThat(seen.reasons()).isNull();
        assertThat(seen.confirmedBy()).isEqualTo(OTHER);
    }

    @Test
    void why_it_is_asked_for_is_said_to_a_second_person_while_one_is_waited_for() {
        assertThat(opening.reasonFor(THIRD, VAULT, after(5))).isEqualTo("to prepare the visit");
        assertThatThrownBy(() -> opening.reasonFor(ONE, VAULT, after(5))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> opening.reasonFor(THIRD, VAULT, after(30))).isInstanceOf(Refused.class);
        opening.confirm(OTHER, "the visit is tomorrow", VAULT, after(6));
        assertThatThrownBy(() -> opening.reasonFor(THIRD, VAULT, after(7))).isInstanceOf(Refused.class);
    }

    private static Caller.Staff caseworker(AccountId account) {
        return new Caller.Staff(account, "Staff", Role.CASEWORKER);
    }

    private static Caller.Staff coordinator(AccountId account) {
        return new Caller.Staff(account, "Staff", Role.COORDINATOR);
    }

    @Test
    void a_reason_is_needed() {
        assertThatThrownBy(() -> SealedText.reason("  because ")).isInstanceOf(InvalidInput.class);
        assertThat(SealedText.reason(" to prepare the visit ")).isEqualTo("to prepare the visit");
    }

    private static Instant after(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }
}
