package org.kinbridge.newsletter.suggestion;

import java.util.List;
import java.util.Locale;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.InvalidDocument;
import org.kinbridge.newsletter.document.PlainEditor;

/** Reads what somebody suggests instead of a block: exactly one block, under the same id, that keeps every rule of the model. */
final class SuggestedBlock {

    private static final int LONGEST = 20_000;

    private SuggestedBlock() {}

    /** @throws InvalidInput for the field {@code words} */
    static Block read(String words, Block instead) {
        if (words.length() > LONGEST) {
            throw new InvalidInput("words", "newsroom.problem.tooLong", LONGEST);
        }
        List<Block> blocks = parsed(words, instead);
        if (blocks.size() != 1) {
            throw new InvalidInput("words", "suggestions.error.oneBlock");
        }
        Block suggested = blocks.get(0).withId(instead.id());
        if (suggested.equals(instead)) {
            throw new InvalidInput("words", "suggestions.error.same");
        }
        return suggested;
    }

    private static List<Block> parsed(String words, Block instead) {
        try {
            return PlainEditor.parse(words, new Document(List.of(instead))).blocks();
        } catch (InvalidDocument refused) {
            throw new InvalidInput(
                    "words",
                    "newsroom.problem.document." + refused.rule().name().toLowerCase(Locale.ROOT),
                    refused.words());
        }
    }
}
