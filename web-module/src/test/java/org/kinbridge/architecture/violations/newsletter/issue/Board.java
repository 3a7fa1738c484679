package org.kinbridge.architecture.violations.newsletter.issue;

import org.kinbridge.architecture.violations.cases.tracing.Requests;
import org.kinbridge.architecture.violations.newsletter.letter.Letters;

/** A newsletter that reaches into a case, and half a cycle. */
public class Board {
    Requests requests = new Requests();
    Letters letters = new Letters();
}
