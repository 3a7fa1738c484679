package org.kinbridge.cases.identity;

import java.util.List;
import org.kinbridge.cases.person.PersonSheet;
import org.kinbridge.core.time.FuzzyDate;

/**
 * Two records side by side. Nothing sealed is in it.
 *
 * @param reasons those in favour first
 */
public record Comparison(Side one, Side other, List<Reason> reasons) {
    public Comparison {
        reasons = List.copyOf(reasons);
    }

    /** What is openly known of one of them. */
    public record Side(PersonSheet sheet, List<FuzzyDate> births, List<String> places) {
        public Side {
            births = List.copyOf(births);
            places = List.copyOf(places);
        }
    }
}
