package org.kinbridge.newsletter.media;

import java.util.UUID;
import org.kinbridge.core.problem.InvalidInput;

/** The same file, octet by octet, was taken in before. An error of the field {@code file}. */
public class AlreadyThere extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private final UUID photograph;

    AlreadyThere(UUID photograph, String name) {
        super("file", "media.problem.alreadyThere", name);
        this.photograph = photograph;
    }

    /** The one that is there. */
    public UUID photograph() {
        return photograph;
    }
}
