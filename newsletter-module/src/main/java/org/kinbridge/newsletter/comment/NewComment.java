package org.kinbridge.newsletter.comment;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * A comment on a passage.
 *
 * @param block id of the block
 * @param quotation the words that it is about; empty for the whole block
 * @param occurrence how many times the same words stand in the block before; 0 for the first
 * @param words what is said
 */
public record NewComment(UUID work, Language language, String block, String quotation, int occurrence, String words) {

    public NewComment {
        quotation = quotation.strip();
        words = words.strip();
    }
}
