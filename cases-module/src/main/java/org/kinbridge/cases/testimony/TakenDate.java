package org.kinbridge.cases.testimony;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.time.CalendarSystem;
import org.kinbridge.core.time.FuzzyDate;

/** The columns of the day on which a testimony was taken. */
@Embeddable
class TakenDate {

    @Column(name = "taken_words")
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "taken_calendar")
    private CalendarSystem calendar;

    @Column(name = "taken_edtf")
    private String edtf;

    @Column(name = "taken_earliest")
    private @Nullable LocalDate earliest;

    @Column(name = "taken_latest")
    private @Nullable LocalDate latest;

    @SuppressWarnings("NullAway") // for Hibernate
    protected TakenDate() {}

    TakenDate(FuzzyDate date) {
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
