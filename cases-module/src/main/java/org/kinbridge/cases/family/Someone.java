package org.kinbridge.cases.family;

import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Sex;

/** A person as far as contradictions go. */
public record Someone(PersonId id, Sex sex, Span born, Span died) {}
