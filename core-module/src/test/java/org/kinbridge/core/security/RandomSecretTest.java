package org.kinbridge.core.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomSecretTest {

    @Test
    void is_made_of_groups_that_people_can_type() {
        assertThat(RandomSecret.ofGroups(4)).matches("([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}");
    }

    @Test
    void is_another_each_time() {
        assertThat(Stream.generate(() -> RandomSecret.ofGroups(3)).limit(1000)).doesNotHaveDuplicates();
    }
}
