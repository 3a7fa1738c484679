package org.kinbridge.cases.export;

import org.kinbridge.cases.person.PersonId;

/**
 * Whether a person of a case may be given to a registry of missing persons.
 *
 * @param sought whether the person is looked for, or asks
 * @param allowed whether a consent covers it; without one the person is left out
 */
public record SharingLine(PersonId person, String name, boolean sought, boolean allowed) {}
