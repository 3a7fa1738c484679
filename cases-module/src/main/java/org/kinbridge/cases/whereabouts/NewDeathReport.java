package org.kinbridge.cases.whereabouts;

import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.FuzzyDate;

/**
 * A report of a death as it was typed.
 *
 * @param hearing null if nothing was chosen
 * @param when the words for the date; may be empty
 * @param language in which the date was typed
 */
public record NewDeathReport(
        String source, @Nullable Hearing hearing, String when, Language language, String where, String account) {

    public NewDeathReport {
        source = source.strip();
        when = when.strip();
        where = where.strip();
        account = account.strip();
    }

    /** Names the fields {@code source}, {@code hearing}, {@code account}, {@code where}. */
    void check(InvalidInput.Collector problems) {
        SealedText.need(source, "source", "whereabouts.error.source", problems);
        problems.rejectIf(hearing == null, "hearing", "whereabouts.error.hearing");
        SealedText.need(account, "account", "whereabouts.error.account", problems);
        SealedText.limit(where, "where", problems);
    }

    DeathReport on(@Nullable FuzzyDate date) {
        return new DeathReport(source, hearing == null ? Hearing.HEARSAY : hearing, date, where, account);
    }
}
