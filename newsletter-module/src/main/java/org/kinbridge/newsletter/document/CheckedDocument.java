package org.kinbridge.newsletter.document;

import java.util.List;

/** What came from outside as a document: the document, or what is wrong with which of its blocks. */
public sealed interface CheckedDocument {

    /** Every block keeps every rule. */
    record Valid(Document document) implements CheckedDocument {}

    /** At least one block breaks a rule; nothing of it may be stored. */
    record Broken(List<BlockProblem> problems) implements CheckedDocument {
        public Broken {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A rule that a block breaks.
     *
     * @param block its id as it was given, whatever that is; empty if it is the whole that is wrong
     * @param words the offending words, for the screen, never for the log
     */
    record BlockProblem(String block, InvalidDocument.Rule rule, String words) {}
}
