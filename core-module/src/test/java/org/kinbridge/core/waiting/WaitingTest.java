package org.kinbridge.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaitingTest {

    @Test
    void a_name_stands_in_its_place_and_what_is_not_known_is_left_empty() {
        UUID known = UUID.randomUUID();
        Waiting line = new Waiting(
                Instant.EPOCH,
                "today.contact.due",
                List.of("2026-0007", new NameOf(known), new NameOf(UUID.randomUUID()), 5L),
                "/desk");
        assertThat(line.named(Map.of(known, "Mina")).arguments()).containsExactly("2026-0007", "Mina", "", 5L);
    }
}
