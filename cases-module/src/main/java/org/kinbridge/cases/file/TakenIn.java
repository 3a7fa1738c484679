package org.kinbridge.cases.file;

import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/**
 * What became of one row of the older books.
 *
 * @param newCase whether the case was opened for it
 * @param newEnquirer whether the enquirer was not on record before
 */
public record TakenIn(
        int row, CaseId caseId, PersonId sought, PersonId enquirer, boolean newCase, boolean newEnquirer) {}
