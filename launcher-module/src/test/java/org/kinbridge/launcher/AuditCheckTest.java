package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class AuditCheckTest {

    /** Public accessors, as the application's own record has them. */
    public record Finding(long entries, String headHash, long firstBroken) {}

    @Test
    void anIntactChainIsASentenceWithItsHead() throws ReflectiveOperationException {
        assertThat(AuditCheck.sentence(new Finding(12, "abc", 0)))
                .isEqualTo("The audit trail is intact: 12 entries, the last with hash abc.");
    }

    @Test
    void aBrokenChainNamesTheEntryAndHasAStatusOfItsOwn() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> AuditCheck.sentence(new Finding(4, "abc", 5)))
                .withMessageContaining("BROKEN at entry 5")
                .satisfies(failure -> assertThat(failure.exitStatus()).isEqualTo(StartFailure.BROKEN_CHAIN));
    }
}
