package org.kinbridge.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.SignInOutcome;
import org.kinbridge.core.security.SignIns;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.Staff;

/** Guessing is slowed down, and the owner is not. Addresses are those of the documentation, each used once. */
@ExtendWith(ArquillianExtension.class)
class SignInDelayIT {

    @Inject
    private SignIns signIns;

    @Inject
    private Asked asked;

    @Resource
    private ManagedExecutorService executor;

    private SignInOutcome attempt(String name, String password, String address) {
        return asked.by(new Caller.Anybody(), () -> signIns.signIn(name, password.toCharArray(), address));
    }

    @Test
    void guessing_from_one_address_waits_longer_and_longer_and_is_refused_at_once() {
        String name = "nobody-" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            assertThat(attempt(name, "guess " + i, "203.0.113.1")).isInstanceOf(SignInOutcome.Wrong.class);
        }
        long before = System.nanoTime();
        SignInOutcome refused = attempt(name, "guess", "203.0.113.1");
        assertThat(refused).isInstanceOfSatisfying(SignInOutcome.Wait.class, wait -> assertThat(wait.time())
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofSeconds(10)));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void the_right_password_is_not_even_tried_while_it_has_to_be_waited() {
        String address = "203.0.113.2";
        for (int i = 0; i < 5; i++) {
            attempt(Staff.SECOND_COORDINATOR.name(), "guess " + i, address);
        }
        assertThat(attempt(Staff.SECOND_COORDINATOR.name(), Staff.SECOND_COORDINATOR.password(), address))
                .isInstanceOf(SignInOutcome.Wait.class);
    }

    @Test
    void the_owner_comes_in_from_a_known_address_while_strangers_attack_from_everywhere() {
        String home = "198.51.100.7";
        assertThat(attempt(Staff.COORDINATOR.name(), Staff.COORDINATOR.password(), home))
                .isInstanceOf(SignInOutcome.Welcome.class);
        for (int i = 0; i < 12; i++) {
            attempt(Staff.COORDINATOR.name(), "guess", "203.0.113." + (100 + i));
        }
        assertThat(attempt(Staff.COORDINATOR.name(), "guess", "203.0.113.99")).isInstanceOf(SignInOutcome.Wait.class);
        assertThat(attempt(Staff.COORDINATOR.name(), Staff.COORDINATOR.password(), home))
                .isInstanceOf(SignInOutcome.Welcome.class);
    }

    @Test
    void one_address_cannot_try_one_password_on_many_names() {
        for (int i = 0; i < 20; i++) {
            assertThat(attempt("nobody-" + UUID.randomUUID(), "the same", "203.0.113.3"))
                    .isInstanceOf(SignInOutcome.Wrong.class);
        }
        assertThat(attempt("nobody-" + UUID.randomUUID(), "the same", "203.0.113.3"))
                .isInstanceOf(SignInOutcome.Wait.class);
    }

    @Test
    void many_attempts_at_the_same_moment_count_as_many() throws Exception {
        String name = "nobody-" + UUID.randomUUID();
        List<Callable<SignInOutcome>> attempts = IntStream.range(0, 16)
                .<Callable<SignInOutcome>>mapToObj(i -> () -> attempt(name, "guess " + i, "203.0.113.4"))
                .toList();
        List<Class<?>> outcomes = executor.invokeAll(attempts).stream()
                .map(SignInDelayIT::outcome)
                .collect(Collectors.toList());
        assertThat(outcomes).filteredOn(SignInOutcome.Wrong.class::equals).hasSize(5);
        assertThat(outcomes).filteredOn(SignInOutcome.Wait.class::equals).hasSize(11);
    }

    private static Class<?> outcome(Future<SignInOutcome> future) {
        try {
            return future.get().getClass();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
