package org.kinbridge.cases.family;

import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.PersonId;

/** The person is the relative's brother, mother ... as stated. */
public record Tie(PersonId person, Kinship kinship, PersonId relative) {}
