package org.kinbridge.newsletter.article;

import java.util.List;
import java.util.UUID;

/** A feature that keeps something beside pieces of which somebody has to hear; Today has one line of it for each piece. */
public interface KeepsBesidePieces {

    /** Key of the line. Its arguments: the title, the language, how many wait, and who said the latest. */
    String lineKey();

    /** What this person has to hear of, the latest first. @param account id of the account */
    List<BesidePiece> waitingFor(UUID account);
}
