package org.kinbridge.cases.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What staff call a row by.
 *
 * @param words such as the reference of a case; open things only, nothing sealed below a case; may be empty
 * @param on the day that goes with it; null if there is none
 * @param path of the page that shows it, from the root of the application; empty if there is none
 */
public record RowWords(String words, @Nullable LocalDate on, String path) {

    /** For a row that is gone. */
    public static final RowWords GONE = new RowWords("", null, "");
}
