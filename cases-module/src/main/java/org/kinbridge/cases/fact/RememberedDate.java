package org.kinbridge.cases.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.time.CalendarSystem;
import org.kinbridge.core.time.FuzzyDate;

/** The columns of a fuzzy date. */
@Embeddable
class RememberedDate {

    @Column(name = "when_words")
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "when_calendar")
    private CalendarSystem calendar;

    @Column(name = "when_edtf")
    private String edtf;

    @Column(name = "when_earliest")
    private @Nullable LocalDate earliest;

    @Column(name = "when_latest")
    private @Nullable LocalDate latest;

    @SuppressWarnings("NullAway") // for Hibernate
    protected RememberedDate() {}

    RememberedDate(FuzzyDate date) {
        this.words = date.words();
        this.calendar = date.calendar();
        this.edtf = date.edtf();
        this.earliest = date.earliest();
        this.latest = date.latest();
    }

    FuzzyDate date() {
        return new FuzzyDate(words, calendar, edtf, earliest, latest);
    }
}
