package org.kinbridge.cases.fact;

import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.time.FuzzyDate;

/** When something is said to have happened to somebody, and nothing else of the fact. */
public record DatedFact(PersonId about, FactKind kind, FuzzyDate when) {}
