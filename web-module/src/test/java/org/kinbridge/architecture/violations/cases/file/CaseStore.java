package org.kinbridge.architecture.violations.cases.file;

import org.kinbridge.architecture.violations.cases.tracing.Requests;
import org.kinbridge.architecture.violations.newsletter.issue.Board;

/** Public without being a boundary, part of a cycle, and cases that know the newsletter. */
public class CaseStore {
    Requests requests = new Requests();
    Board board = new Board();
}
