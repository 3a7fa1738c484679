package org.kinbridge.newsletter.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinbridge.newsletter.document.Block;

class SegmentKindTest {

    @Test
    void every_type_of_block_has_a_kind_of_its_own() {
        List<SegmentKind> kinds = Arrays.stream(Block.class.getPermittedSubclasses())
                .map(SegmentKind::of)
                .toList();
        assertThat(kinds).doesNotHaveDuplicates().doesNotContain(SegmentKind.TITLE, SegmentKind.LEDE);
    }
}
