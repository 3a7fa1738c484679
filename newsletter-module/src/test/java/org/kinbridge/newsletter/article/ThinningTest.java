package org.kinbridge.newsletter.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThinningTest {

    private static final UUID MORNING = UUID.randomUUID();
    private static final UUID EVENING = UUID.randomUUID();

    @Test
    void what_the_editor_saved_in_the_midst_of_a_sitting_goes() {
        assertEquals(
                List.of(4, 1),
                thinned(row(4, MORNING, true), row(3, MORNING, true), row(2, MORNING, true), row(1, null, false)));
    }

    @Test
    void what_was_saved_on_purpose_stays() {
        assertEquals(List.of(3, 2), thinned(row(3, MORNING, true), row(2, MORNING, false), row(1, MORNING, true)));
    }

    @Test
    void the_last_state_of_each_sitting_stays() {
        assertEquals(
                List.of(4, 2),
                thinned(row(4, EVENING, true), row(3, EVENING, true), row(2, MORNING, true), row(1, MORNING, true)));
        assertEquals(List.of(3, 2, 1), thinned(row(3, MORNING, true), row(2, EVENING, true), row(1, MORNING, true)));
    }

    @Test
    void what_was_saved_without_the_editor_stays() {
        assertEquals(List.of(2, 1), thinned(row(2, null, false), row(1, null, false)));
        assertEquals(List.of(), thinned());
    }

    private static List<Integer> thinned(RevisionRow... newestFirst) {
        return Thinning.thinned(List.of(newestFirst)).stream()
                .map(RevisionRow::number)
                .toList();
    }

    private static RevisionRow row(int number, @Nullable UUID sitting, boolean byItself) {
        return new RevisionRow(number, "A title", null, "Marco", Instant.EPOCH, sitting, byItself);
    }
}
