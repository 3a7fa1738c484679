package org.kinbridge.web.cases.file;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.SoughtView;
import org.kinbridge.core.time.CalendarSystem;
import org.kinbridge.core.time.FuzzyDate;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Words;

/** Lays out the timeline of a case. */
final class TimelineDrawing {

    private static final int WIDTH = 960;
    private static final int LABELS = 250;
    private static final int MARGIN = 24;
    private static final int TOP = 34;
    private static final int ROW = 28;
    private static final int NARROWEST = 8;
    private static final int MOST_TICKS = 9;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};

    private final DateEcho dates;
    private final Words words;
    private final DisputeWords disputes;
    private final boolean rightToLeft;
    private final List<Timeline.Heading> headings = new ArrayList<>();
    private final List<Timeline.Band> bands = new ArrayList<>();
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    TimelineDrawing(DateEcho dates, Words words, DisputeWords disputes, boolean rightToLeft) {
        this.dates = dates;
        this.words = words;
        this.disputes = disputes;
        this.rightToLeft = rightToLeft;
    }

    /** Null if no fact has a date. */
    @Nullable
    Timeline draw(CaseView view) {
        List<FuzzyDate> all = view.facts().stream()
                .filter(FactView::stands)
                .flatMap(fact -> Stream.ofNullable(fact.when()))
                .toList();
        if (all.isEmpty()) {
            return null;
        }
        all.forEach(this::makeRoom);
        first = first.minusMonths(6);
        last = last.plusMonths(6);
        int y = TOP;
        for (SoughtView sought : view.sought()) {
            List<FactView> dated = view.standingFacts(sought.person().id()).stream()
                    .filter(fact -> fact.when() != null)
                    .toList();
            y = dated.isEmpty() ? y : person(sought.person().name(), dated, y);
        }
        return new Timeline(
                WIDTH,
                y + TOP,
                LABELS,
                WIDTH - MARGIN,
                headings,
                bands,
                ticks(CalendarSystem.GREGORIAN),
                ticks(CalendarSystem.JALALI),
                all.stream().anyMatch(date -> date.calendar() == CalendarSystem.HIJRI)
                        ? ticks(CalendarSystem.HIJRI)
                        : List.of());
    }

    private void makeRoom(FuzzyDate date) {
        Stream.of(date.earliest(), date.latest()).filter(Objects::nonNull).forEach(day -> {
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        });
    }

    private int person(String name, List<FactView> facts, int top) {
        headings.add(new Timeline.Heading(mirrored(8, 0), top + 19, name));
        int y = top + ROW;
        for (FactView fact : facts) {
            bands.add(band(fact, Objects.requireNonNull(fact.when()), y));
            y += ROW;
        }
        return y;
    }

    private Timeline.Band band(FactView fact, FuzzyDate date, int y) {
        int from = date.earliest() == null ? LABELS : x(date.earliest());
        int to = date.latest() == null ? WIDTH - MARGIN : x(date.latest().plusDays(1));
        int width = Math.max(to - from, NARROWEST);
        List<String> disputed = disputes.of(fact.id());
        String title = date.words() + " · " + dates.gregorian(date) + " · " + dates.jalali(date)
                + (disputed.isEmpty() ? "" : " · " + words.of("fact.disputed") + ": " + String.join(" ", disputed));
        return new Timeline.Band(
                mirrored(from, width),
                y,
                width,
                disputed.isEmpty() ? shape(date) : shape(date) + " disputed",
                mirrored(20, 0),
                words.constant("fact.kind", fact.kind()),
                title);
    }

    private static String shape(FuzzyDate date) {
        if (date.earliest() == null || date.latest() == null) {
            return "open";
        }
        boolean sure = date.day().isPresent() && !date.approximate() && !date.uncertain();
        return sure ? "exact" : "fuzzy";
    }

    private int x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return (int) Math.round(LABELS + share * (WIDTH - MARGIN - LABELS));
    }

    private int mirrored(int x, int width) {
        return rightToLeft ? WIDTH - x - width : x;
    }

    private List<Timeline.Tick> ticks(CalendarSystem calendar) {
        int from = calendar.fields(first).year() + 1;
        int to = calendar.fields(last).year();
        int step = step(to - from + 1);
        List<Timeline.Tick> ticks = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            if (year % step == 0) {
                LocalDate day = calendar.day(year, 1, 1);
                ticks.add(new Timeline.Tick(mirrored(x(day), 0), yearWords(calendar, day)));
            }
        }
        return ticks;
    }

    private static int step(int years) {
        for (int step : STEPS) {
            if (years / step <= MOST_TICKS) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** Just the year, in the digits of the language. */
    private String yearWords(CalendarSystem calendar, LocalDate day) {
        String said = FuzzyDate.ofDay(day).describe(dates.language(), calendar);
        return said.substring(said.lastIndexOf(' ') + 1);
    }
}
