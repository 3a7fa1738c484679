package org.kinbridge.cases.appeal;

import java.util.List;
import java.util.UUID;

/**
 * A letter made from the facts of a case, for the caseworker to edit. Nothing is stored yet.
 *
 * @param letter    the text
 * @param sentences every sentence that comes from a fact, with that fact, in the order of the text
 */
public record DraftProposal(LetterText letter, List<FromFact> sentences) {

    public DraftProposal {
        sentences = List.copyOf(sentences);
    }

    /** A sentence and the fact that it rests on. */
    public record FromFact(String sentence, UUID fact) {}
}
