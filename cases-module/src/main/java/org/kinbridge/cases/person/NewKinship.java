package org.kinbridge.cases.person;

/**
 * A statement: the person is the relative's brother, mother ...
 *
 * @param assertedBy who says so
 */
public record NewKinship(PersonId person, Kinship kinship, PersonId relative, PersonId assertedBy) {}
