package org.kinbridge.cases.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.FuzzyDateReader;

class DisputeTest {

    private static final PersonId BROTHER = PersonId.random();
    private static final FuzzyDateReader READER = new FuzzyDateReader(Clock.systemUTC());

    @Test
    void two_births_in_different_years_dispute_each_other() {
        FactView one = fact(BROTHER, FactKind.BORN, "1961");
        FactView other = fact(BROTHER, FactKind.BORN, "2 November 1966");
        assertThat(Dispute.among(List.of(one, other)))
                .containsExactly(
                        new Dispute(one.id(), other.id(), Dispute.Reason.OTHER_DATE),
                        new Dispute(other.id(), one.id(), Dispute.Reason.OTHER_DATE));
    }

    @Test
    void spans_that_touch_do_not() {
        assertNone(fact(BROTHER, FactKind.BORN, "Mehr 1366"), fact(BROTHER, FactKind.BORN, "autumn 1987"));
        assertNone(fact(BROTHER, FactKind.BORN, "1987"), fact(BROTHER, FactKind.BORN, "16 October 1987"));
        assertNone(fact(BROTHER, FactKind.BORN, "before 1950"), fact(BROTHER, FactKind.BORN, "1949"));
    }

    @Test
    void about_then_is_two_years_on_either_side() {
        assertNone(fact(BROTHER, FactKind.BORN, "c. 1967"), fact(BROTHER, FactKind.BORN, "1965"));
        assertThat(Dispute.among(
                        List.of(fact(BROTHER, FactKind.BORN, "c. 1967"), fact(BROTHER, FactKind.BORN, "1964"))))
                .hasSize(2);
    }

    @Test
    void what_can_happen_twice_is_not_disputed() {
        assertNone(fact(BROTHER, FactKind.TAKEN, "1987"), fact(BROTHER, FactKind.TAKEN, "1991"));
        assertNone(fact(BROTHER, FactKind.BORN, "1961"), fact(PersonId.random(), FactKind.BORN, "1975"));
    }

    @Test
    void nobody_is_taken_before_being_born() {
        FactView born = fact(BROTHER, FactKind.BORN, "1990");
        FactView taken = fact(BROTHER, FactKind.TAKEN, "Mehr 1366");
        assertThat(Dispute.among(List.of(taken, born)))
                .extracting(Dispute::reason)
                .containsOnly(Dispute.Reason.BEFORE_BIRTH);
    }

    @Test
    void a_call_after_the_day_of_death_is_disputed_and_a_letter_is_not() {
        FactView died = fact(BROTHER, FactKind.DIED, "autumn 1988");
        FactView call = fact(BROTHER, FactKind.CALL_RECEIVED, "1991");
        assertThat(Dispute.among(List.of(died, call)))
                .extracting(Dispute::reason)
                .containsOnly(Dispute.Reason.AFTER_DEATH);
        assertNone(died, fact(BROTHER, FactKind.LETTER_RECEIVED, "1991"));
    }

    @Test
    void what_was_superseded_disputes_nothing() {
        FactView born = fact(BROTHER, FactKind.BORN, "1961");
        FactView other = fact(BROTHER, FactKind.BORN, "1975", born.id());
        assertNone(born, other);
    }

    @Test
    void two_birthplaces_are_disputed_whether_dated_or_not() {
        FactView dorn = at(FactKind.BORN, "1961", "Dorn");
        FactView saqr = at(FactKind.BORN, "", "Saqr");
        assertThat(Dispute.among(List.of(dorn, saqr)))
                .containsExactly(
                        new Dispute(dorn.id(), saqr.id(), Dispute.Reason.OTHER_PLACE),
                        new Dispute(saqr.id(), dorn.id(), Dispute.Reason.OTHER_PLACE));
    }

    @Test
    void another_day_and_another_place_of_death_are_both_named() {
        assertThat(Dispute.among(List.of(at(FactKind.DIED, "1988", "Dorn"), at(FactKind.DIED, "1991", "Saqr"))))
                .extracting(Dispute::reason)
                .containsExactly(
                        Dispute.Reason.OTHER_DATE,
                        Dispute.Reason.OTHER_PLACE,
                        Dispute.Reason.OTHER_DATE,
                        Dispute.Reason.OTHER_PLACE);
    }

    @Test
    void seen_last_at_two_places_is_disputed_only_while_either_may_be_the_later() {
        FactView bridge = at(FactKind.LAST_SEEN, "autumn 1988", "at the bridge of Dorn");
        assertThat(Dispute.among(List.of(bridge, at(FactKind.LAST_SEEN, "1988-10-16", "Saqr"))))
                .extracting(Dispute::reason)
                .containsOnly(Dispute.Reason.OTHER_PLACE)
                .hasSize(2);
        assertNone(bridge, at(FactKind.LAST_SEEN, "1987", "Saqr"));
        assertNone(bridge, at(FactKind.LAST_SEEN, "", "Saqr"));
    }

    @Test
    void nobody_is_taken_at_two_places_on_one_day_but_perhaps_in_one_year() {
        FactView market = at(FactKind.TAKEN, "1987-10-16", "Dorn");
        assertThat(Dispute.among(List.of(market, at(FactKind.TAKEN, "24 Mehr 1366", "Saqr"))))
                .extracting(Dispute::reason)
                .containsOnly(Dispute.Reason.OTHER_PLACE)
                .hasSize(2);
        assertNone(market, at(FactKind.TAKEN, "1987", "Saqr"));
    }

    @Test
    void what_may_be_one_place_is_not_disputed() {
        FactView born = at(FactKind.BORN, "1961", "Dorn");
        assertNone(born, at(FactKind.BORN, "1961", "a village near DORN"));
        assertNone(born, at(FactKind.BORN, "1961", "Dorne"));
        assertNone(born, at(FactKind.BORN, "1961", "سقز"));
        assertNone(born, at(FactKind.BORN, "1961", ""));
    }

    @Test
    void people_live_and_move_at_many_places() {
        assertNone(at(FactKind.LIVED, "1980", "Dorn"), at(FactKind.LIVED, "1980", "Saqr"));
        assertNone(at(FactKind.BORN, "1961", "Dorn"), at(FactKind.DIED, "1991", "Saqr"));
    }

    private static void assertNone(FactView... facts) {
        assertThat(Dispute.among(List.of(facts))).isEmpty();
    }

    private static FactView fact(PersonId about, FactKind kind, String when) {
        return fact(about, kind, when, null);
    }

    private static FactView fact(PersonId about, FactKind kind, String when, FactId supersededBy) {
        return fact(about, kind, when, "", supersededBy);
    }

    private static FactView at(FactKind kind, String when, String where) {
        return fact(BROTHER, kind, when, where, null);
    }

    private static FactView fact(PersonId about, FactKind kind, String when, String where, FactId supersededBy) {
        return new FactView(
                new FactId(UUID.randomUUID()),
                0,
                CaseId.random(),
                about,
                kind,
                when.isEmpty() ? null : READER.read(when, Language.EN),
                where,
                "",
                "his brother",
                Hearing.FIRST_HAND,
                Confidence.LIKELY,
                Instant.EPOCH,
                supersededBy,
                "");
    }
}
