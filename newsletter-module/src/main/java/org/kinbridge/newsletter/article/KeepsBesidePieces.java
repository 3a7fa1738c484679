package org.kinbridge.newsletter.article;

/** A feature that keeps something beside pieces of which somebody has to hear; Today has one line of it for each piece. */
public interface KeepsBesidePieces {

    /**
     * What the account {@code :account} has to hear of, as a select over the feature's own entities, so that one
     * statement asks for all features: key of the line, id of the language version, when it was said, by whom. The line's
     * arguments will be the title, the language, how many wait, and who said the latest.
     */
    String waitingSelect();
}
