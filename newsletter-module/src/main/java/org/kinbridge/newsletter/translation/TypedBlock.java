package org.kinbridge.newsletter.translation;

/**
 * What was typed as the translation of one block.
 *
 * @param field name of the field, for what is wrong with it
 * @param key of the block of the source
 * @param sourceMark of the block of the source as it was shown
 * @param shown what stood there before, as it was shown; empty for nothing
 * @param words in the syntax of the plain editor; empty takes the translation of the block out again
 */
public record TypedBlock(String field, String key, String sourceMark, String shown, String words) {

    public TypedBlock {
        words = words.strip();
    }
}
