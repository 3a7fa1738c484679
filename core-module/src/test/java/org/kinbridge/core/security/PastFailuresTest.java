package org.kinbridge.core.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastFailuresTest {

    private static final Instant NOW = Instant.parse("2026-03-21T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PAIR, 0, 0",
        "PAIR, 4, 0",
        "PAIR, 5, 10",
        "PAIR, 6, 20",
        "PAIR, 10, 320",
        "PAIR, 11, 640",
        "PAIR, 12, 900",
        "PAIR, 100000, 900",
        "ACCOUNT, 9, 0",
        "ACCOUNT, 10, 10",
        "ACCOUNT, 500, 900",
        "ADDRESS, 19, 0",
        "ADDRESS, 20, 10",
        "ADDRESS, 500, 900"
    })
    void waits_double_up_to_a_quarter_of_an_hour(SignInLimit limit, long failures, long seconds) {
        assertThat(limit.waitAt(NOW, new Tally(failures, NOW))).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void a_wait_runs_from_the_last_failure_and_ends() {
        Tally tally = new Tally(6, NOW.minusSeconds(15));
        assertThat(SignInLimit.PAIR.waitAt(NOW, tally)).isEqualTo(Duration.ofSeconds(5));
        assertThat(SignInLimit.PAIR.waitAt(NOW.plusSeconds(5), tally)).isZero();
        assertThat(SignInLimit.PAIR.waitAt(NOW.plusSeconds(500), tally)).isZero();
    }

    @Test
    void strangers_cannot_shut_out_the_owner_at_a_known_address() {
        Tally attack = new Tally(100_000, NOW);
        assertThat(new PastFailures(true, Tally.NONE, attack, attack).waitAt(NOW))
                .isZero();
    }

    @Test
    void an_unknown_address_waits_for_what_happened_to_the_account_or_from_the_address() {
        Tally attack = new Tally(10, NOW);
        assertThat(new PastFailures(false, Tally.NONE, attack, Tally.NONE).waitAt(NOW))
                .isEqualTo(Duration.ofSeconds(10));
        assertThat(new PastFailures(false, Tally.NONE, Tally.NONE, new Tally(21, NOW)).waitAt(NOW))
                .isEqualTo(Duration.ofSeconds(20));
        assertThat(new PastFailures(false, Tally.NONE, Tally.NONE, Tally.NONE).waitAt(NOW))
                .isZero();
    }

    @Test
    void guessing_from_a_known_address_is_slowed_down_too() {
        assertThat(new PastFailures(true, new Tally(5, NOW), Tally.NONE, Tally.NONE).waitAt(NOW))
                .isEqualTo(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({
        "PT0.2S, account.error.waitSeconds, 1",
        "PT90S, account.error.waitSeconds, 90",
        "PT90.001S, account.error.waitMinutes, 2",
        "PT15M, account.error.waitMinutes, 15"
    })
    void says_how_long_and_never_too_little(Duration wait, String key, long number) {
        TooManyAttempts problem = new TooManyAttempts(wait);
        assertThat(problem.messageKey()).isEqualTo(key);
        assertThat(problem.arguments()).containsExactly(number);
    }
}
