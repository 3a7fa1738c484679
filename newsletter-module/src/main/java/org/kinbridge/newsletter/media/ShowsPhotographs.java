package org.kinbridge.newsletter.media;

import java.util.List;
import java.util.UUID;

/** A feature in which photographs stand. Each offers one bean; the library gathers them all. */
public interface ShowsPhotographs {

    /** Where the photograph stands, or stood and cannot be called back; called in a transaction. */
    List<PhotographPlace> placesOf(UUID photograph);
}
