package org.kinbridge.cases.figures;

/** How long ago a case was opened. */
public enum CaseAge {
    UNDER_ONE_YEAR(0),
    UNDER_TWO_YEARS(1),
    UNDER_FIVE_YEARS(2),
    UNDER_TEN_YEARS(5),
    TEN_YEARS_AND_MORE(10);

    private final int fromYears;

    CaseAge(int fromYears) {
        this.fromYears = fromYears;
    }

    static CaseAge of(int years) {
        CaseAge found = UNDER_ONE_YEAR;
        for (CaseAge age : values()) {
            found = years >= age.fromYears ? age : found;
        }
        return found;
    }
}
