package org.kinbridge.newsletter.suggestion;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * Other words for a block.
 *
 * @param block id of the block
 * @param seen number of the revision that was shown
 * @param words the block as text of the plain editor
 * @param why a note to the author; may be empty
 */
public record NewSuggestion(UUID work, Language language, String block, int seen, String words, String why) {

    public NewSuggestion {
        words = words.strip();
        why = why.strip();
    }
}
