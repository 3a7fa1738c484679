package org.kinbridge.cases.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

class SharingTest {

    private static final PersonId PERSON = PersonId.random();
    private static final AllowsSharing YES = (file, persons, purpose) -> Set.copyOf(persons);
    private static final AllowsSharing NO = (file, persons, purpose) -> Set.of();

    @Test
    void silence_is_no_consent_and_one_no_outweighs_any_yes() {
        assertThat(allowed()).isFalse();
        assertThat(allowed(YES)).isTrue();
        assertThat(allowed(NO)).isFalse();
        assertThat(allowed(YES, NO)).isFalse();
        assertThat(allowed(YES, YES)).isTrue();
    }

    private static boolean allowed(AllowsSharing... consents) {
        return new Sharing(List.of(consents))
                .allowed(CaseId.random(), List.of(PERSON), AllowsSharing.Purpose.PERSON_FINDER)
                .contains(PERSON);
    }
}
