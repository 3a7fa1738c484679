package org.kinbridge.cases.history;

import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.time.FuzzyDate;

/** What stood in a field; the page says each in the words of the interface. */
public sealed interface HistoryValue {

    /** Words as they were typed. */
    record Words(String text) implements HistoryValue {}

    /** A constant; its text has the key {@code prefix.name}. */
    record Constant(String prefix, String name) implements HistoryValue {}

    /** Yes or no. */
    record Flag(boolean yes) implements HistoryValue {}

    /** A member of staff. */
    record Staff(AccountId account) implements HistoryValue {}

    /** A person of the case files. */
    record Someone(PersonId person) implements HistoryValue {}

    /** A fuzzy date. */
    record When(FuzzyDate date) implements HistoryValue {}

    /** Something sealed. @param trace differs where the sealed octets differ; tells nothing about what is inside */
    record Hidden(int trace) implements HistoryValue {}
}
