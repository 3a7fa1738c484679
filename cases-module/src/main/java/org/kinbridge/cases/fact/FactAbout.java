package org.kinbridge.cases.fact;

import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/** A statement about a person, taken down in a case. */
public record FactAbout(CaseId caseId, PersonId about, NewFact fact) {}
