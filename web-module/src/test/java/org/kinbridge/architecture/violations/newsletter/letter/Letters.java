package org.kinbridge.architecture.violations.newsletter.letter;

import jakarta.enterprise.inject.spi.CDI;
import org.kinbridge.architecture.violations.newsletter.issue.Board;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;

/** The other half; looks a bean up and makes itself somebody else. */
public class Letters {
    Board board = new Board();

    void act() {
        CDI.current().select(CurrentCaller.class).get().become(new Caller.SystemItself("itself"));
    }
}
