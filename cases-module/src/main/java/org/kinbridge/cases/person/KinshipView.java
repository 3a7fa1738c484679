package org.kinbridge.cases.person;

/**
 * A relation between two persons, to be read both ways.
 *
 * @param kinship what the person is to the relative
 * @param inverse what the relative is to the person; derived
 * @param verified whether somebody has checked the statement
 */
public record KinshipView(PersonId person, Kinship kinship, PersonId relative, Kinship inverse, boolean verified) {}
