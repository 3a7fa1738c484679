package org.kinbridge.newsletter.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.Numbering;
import org.kinbridge.newsletter.publication.YearNumber;

/** What an issue shows beside its running number, or in place of it; year and number in it are both there or neither. */
@Embeddable
record ShownNumber(
        @Enumerated(EnumType.STRING) @Column(name = "numbering", nullable = false)
        Numbering numbering,

        @Column(name = "year_of_publication") @Nullable Integer year,
        @Column(name = "number_in_year") @Nullable Integer numberInYear) {

    static ShownNumber of(IssueNumber number) {
        YearNumber inYear = number.inYear();
        return inYear == null
                ? new ShownNumber(number.numbering(), null, null)
                : new ShownNumber(number.numbering(), inYear.year(), inYear.number());
    }

    /** The whole number of the issue that has this running number. */
    IssueNumber of(int running) {
        YearNumber inYear = year == null || numberInYear == null ? null : new YearNumber(year, numberInYear);
        return new IssueNumber(running, numbering, inYear);
    }
}
