package org.kinbridge.web.cases.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.history.HistoryValue;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.CalendarSystem;
import org.kinbridge.core.time.FuzzyDate;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Words;

/** Says values and names of the history in the words, the calendar and the digits of the interface. */
@RequestScoped
public class HistoryWords {

    private static final String PROGRAM = "system:";

    @Inject
    private StaffNames staffNames;

    @Inject
    private DateEcho dates;

    @Inject
    private Words words;

    /** The value in words; empty if there is none. */
    public String value(@Nullable HistoryValue value, Map<PersonId, String> people) {
        if (value == null) {
            return "";
        }
        if (value instanceof HistoryValue.Words text) {
            return text.text();
        }
        if (value instanceof HistoryValue.Constant constant) {
            return words.of(constant.prefix() + "." + constant.name());
        }
        if (value instanceof HistoryValue.Flag flag) {
            return words.of(flag.yes() ? "history.yes" : "history.no");
        }
        if (value instanceof HistoryValue.Staff staff) {
            return staff(staff.account());
        }
        if (value instanceof HistoryValue.Someone someone) {
            return person(someone.person(), people);
        }
        return value instanceof HistoryValue.When when ? date(when.date()) : words.of("history.hidden");
    }

    /** The name of a person of the case files; says so if it is known no more. */
    public String person(@Nullable PersonId person, Map<PersonId, String> people) {
        String name = person == null ? "" : people.getOrDefault(person, "");
        return name.isEmpty() ? words.of("history.nobody") : name;
    }

    /** Who did it: a member of staff, or the program itself. */
    public String actor(String actor) {
        if (actor.startsWith(PROGRAM)) {
            return words.of("history.program");
        }
        try {
            return staff(new AccountId(UUID.fromString(actor)));
        } catch (IllegalArgumentException nobody) {
            return words.of("history.nobody");
        }
    }

    private String staff(AccountId account) {
        String name = staffNames.of(account);
        return name.isEmpty() ? words.of("history.formerStaff") : name;
    }

    /** The words as given, and how they were understood in the calendar that goes with the language. */
    private String date(FuzzyDate date) {
        CalendarSystem own = dates.language() == Language.FA ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
        String understood = date.describe(dates.language(), own);
        return understood.equals(date.words()) ? understood : words.of("history.date", date.words(), understood);
    }
}
