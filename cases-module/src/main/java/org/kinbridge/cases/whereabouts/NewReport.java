package org.kinbridge.cases.whereabouts;

import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.FuzzyDate;

/**
 * A whereabouts report as it was typed.
 *
 * @param certainty null if nothing was chosen
 * @param exactWanted whether the exact place is to be written down; otherwise none may be given
 * @param when the words for the date; empty if nobody knows
 * @param language in which the date was typed
 */
public record NewReport(
        @Nullable Certainty certainty,
        String country,
        String region,
        boolean exactWanted,
        String exactPlace,
        String howKnown,
        String when,
        Language language,
        String source,
        Answer answer) {

    public NewReport {
        country = country.strip();
        region = region.strip();
        exactPlace = exactPlace.strip();
        howKnown = howKnown.strip();
        when = when.strip();
        source = source.strip();
    }

    /** Names the fields {@code certainty}, {@code country}, {@code exactPlace}, {@code howKnown}, {@code source} ... */
    void check(InvalidInput.Collector problems) {
        boolean located = certainty == Certainty.LOCATED;
        problems.rejectIf(certainty == null, "certainty", "whereabouts.error.certainty");
        problems.rejectIf(located && country.isEmpty(), "country", "whereabouts.error.country");
        problems.rejectIf(!exactWanted && !exactPlace.isEmpty(), "exactPlace", "whereabouts.error.exactUnwanted");
        problems.rejectIf(exactWanted && exactPlace.isEmpty(), "exactPlace", "whereabouts.error.exactMissing");
        boolean asked = answer.decision() != SoughtDecision.NOT_ASKED;
        problems.rejectIf(
                certainty == Certainty.LEAD && asked, "decision", "whereabouts.error.askedWithoutKnowingWhere");
        SealedText.need(howKnown, "howKnown", "whereabouts.error.howKnown", problems);
        SealedText.need(source, "source", "whereabouts.error.source", problems);
        SealedText.limit(country, "country", problems);
        SealedText.limit(region, "region", problems);
        SealedText.limit(exactPlace, "exactPlace", problems);
        answer.check(problems);
    }

    WhereaboutsReport on(@Nullable FuzzyDate date) {
        return new WhereaboutsReport(
                certainty == null ? Certainty.LEAD : certainty,
                country,
                region,
                exactPlace,
                howKnown,
                date,
                source,
                answer);
    }
}
