package org.kinbridge.cases.export;

import java.time.Instant;
import org.kinbridge.core.security.AccountId;

/** The words of a sheet in its language; the program that shows the pages knows them. */
public interface SheetWords {

    /** The text of a key with its placeholders filled in. */
    String text(String key, Object... arguments);

    /** An instant as a day, in the calendar of the language. */
    String day(Instant instant);

    /** The name of a member of staff; empty if there is none. */
    String staff(AccountId account);

    /** The text of an enum constant. */
    default String constant(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }
}
