package org.kinbridge.cases.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.time.CalendarSystem;
import org.kinbridge.core.time.FuzzyDate;

/** The columns of the date of a vital status. */
@Embeddable
class StatedOn {

    @Column(name = "vital_words")
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "vital_calendar")
    private CalendarSystem calendar;

    @Column(name = "vital_edtf")
    private String edtf;

    @Column(name = "vital_earliest")
    private @Nullable LocalDate earliest;

    @Column(name = "vital_latest")
    private @Nullable LocalDate latest;

    @SuppressWarnings("NullAway") // for Hibernate
    protected StatedOn() {}

    StatedOn(FuzzyDate date) {
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
