package org.kinbridge.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;

class ErasureTest {

    private static final Erasure.Asked ONE = step("Drita");
    private static final Erasure.Asked OTHER = step("Nasrin");

    private final Erasure erasure = new Erasure(CaseId.random(), "2026-0007", Ground.LAW, ONE);

    @Test
    void who_asks_cannot_confirm() {
        assertThatThrownBy(() -> erasure.confirm("2026-0007", ONE)).isInstanceOf(Refused.class);
        assertThat(erasure.view().state()).isEqualTo(ErasureState.ASKED);
    }

    @Test
    void the_reference_must_be_typed() {
        assertThatThrownBy(() -> erasure.confirm("2026-0008", OTHER)).isInstanceOf(InvalidInput.class);
        erasure.confirm("2026-0007", OTHER);
        assertThat(erasure.view().state()).isEqualTo(ErasureState.DONE);
        assertThat(erasure.view().endedBy()).isEqualTo("Nasrin");
    }

    @Test
    void what_was_called_off_cannot_be_confirmed() {
        erasure.callOff(ONE);
        assertThatThrownBy(() -> erasure.confirm("2026-0007", OTHER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> erasure.callOff(OTHER)).isInstanceOf(Refused.class);
    }

    @Test
    void there_is_no_certificate_before_the_erasure() {
        assertThatThrownBy(() -> erasure.certificate(false)).isInstanceOf(Refused.class);
    }

    private static Erasure.Asked step(String name) {
        return new Erasure.Asked(
                new Caller.Staff(AccountId.random(), name, Role.COORDINATOR), Instant.parse("2026-11-23T08:00:00Z"));
    }
}
