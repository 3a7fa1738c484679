package org.kinbridge.cases.person;

/**
 * What a person is somewhere in the records.
 *
 * @param where what people call the record by: the reference of a case, the title of a testimony
 * @param path of the page that shows it, from the root of the application
 */
public record PersonRole(PersonId person, Kind kind, String where, String path) {

    /** The roles in which one and the same person may stand, in any number of cases. */
    public enum Kind {
        ENQUIRER,
        SOUGHT,
        RELATIVE,
        WITNESS
    }
}
