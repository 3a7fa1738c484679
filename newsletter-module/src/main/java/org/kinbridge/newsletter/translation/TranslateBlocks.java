package org.kinbridge.newsletter.translation;

import java.util.List;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/** What a translator typed; only the blocks that were typed on. */
public record TranslateBlocks(UUID work, Language language, List<TypedBlock> blocks) {

    public TranslateBlocks {
        blocks = List.copyOf(blocks);
    }
}
