package org.kinbridge.core.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.time.CalendarSystem;
import org.kinbridge.core.time.FuzzyDate;

/**
 * The five columns of a fuzzy date: its words, their calendar, the EDTF value and its first and last day. Whoever embeds
 * it names the columns by {@code @AttributeOverride}; all are null for no date.
 */
@Embeddable
public class FuzzyDateColumns {

    @Column(name = "words")
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "calendar")
    private CalendarSystem calendar;

    @Column(name = "edtf")
    private String edtf;

    @Column(name = "earliest")
    private @Nullable LocalDate earliest;

    @Column(name = "latest")
    private @Nullable LocalDate latest;

    @SuppressWarnings("NullAway") // for Hibernate
    protected FuzzyDateColumns() {}

    private FuzzyDateColumns(FuzzyDate date) {
        this.words = date.words();
        this.calendar = date.calendar();
        this.edtf = date.edtf();
        this.earliest = date.earliest();
        this.latest = date.latest();
    }

    /** The columns of this date; null for no date. */
    public static @Nullable FuzzyDateColumns of(@Nullable FuzzyDate date) {
        return date == null ? null : new FuzzyDateColumns(date);
    }

    /** The date as it was taken down. */
    public FuzzyDate date() {
        return new FuzzyDate(words, calendar, edtf, earliest, latest);
    }
}
