package org.kinbridge.core.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.time.DateToken.Figure;

/** The tokens of one date by what they are: at most one of each kind. */
final class DateParts {

    private enum Kind {
        YEAR,
        DAY,
        MONTH,
        SEASON,
        DECADE,
        FIGURES,
        ERA
    }

    private final Map<Kind, DateToken> found = new HashMap<>();
    private final Supplier<UnreadableDate> refusal;

    private DateParts(Supplier<UnreadableDate> refusal) {
        this.refusal = refusal;
    }

    /** @throws UnreadableDate if a kind comes twice, or a word does not belong into a single date */
    static DateParts of(List<DateToken> tokens, Supplier<UnreadableDate> refusal) {
        DateParts parts = new DateParts(refusal);
        for (DateToken token : tokens) {
            Kind kind = kind(token);
            if (kind == null || parts.found.putIfAbsent(kind, token) != null) {
                throw refusal.get();
            }
        }
        return parts;
    }

    private static @Nullable Kind kind(DateToken token) {
        if (token instanceof Figure figure) {
            return figure.isYear() ? Kind.YEAR : figure.digits() <= 2 ? Kind.DAY : null;
        } else if (token instanceof DateToken.Month) {
            return Kind.MONTH;
        } else if (token instanceof DateToken.SeasonName) {
            return Kind.SEASON;
        } else if (token instanceof DateToken.Decade) {
            return Kind.DECADE;
        } else if (token instanceof DateToken.Figures) {
            return Kind.FIGURES;
        }
        return token instanceof DateToken.Era ? Kind.ERA : null;
    }

    /** @throws UnreadableDate if there is more than one part besides the name of the calendar */
    void requireAlone() {
        if (found.size() - (found.containsKey(Kind.ERA) ? 1 : 0) != 1) {
            throw refusal.get();
        }
    }

    private <T extends DateToken> @Nullable T part(Kind kind, Class<T> type) {
        DateToken token = found.get(kind);
        return token == null ? null : type.cast(token);
    }

    @Nullable
    Figure year() {
        return part(Kind.YEAR, Figure.class);
    }

    @Nullable
    Figure day() {
        return part(Kind.DAY, Figure.class);
    }

    DateToken.@Nullable Month month() {
        return part(Kind.MONTH, DateToken.Month.class);
    }

    DateToken.@Nullable Figures figures() {
        return part(Kind.FIGURES, DateToken.Figures.class);
    }

    DateToken.@Nullable Decade decade() {
        return part(Kind.DECADE, DateToken.Decade.class);
    }

    @Nullable
    Season season() {
        DateToken.SeasonName name = part(Kind.SEASON, DateToken.SeasonName.class);
        return name == null ? null : name.season();
    }

    @Nullable
    CalendarSystem era() {
        DateToken.Era era = part(Kind.ERA, DateToken.Era.class);
        return era == null ? null : era.calendar();
    }
}
