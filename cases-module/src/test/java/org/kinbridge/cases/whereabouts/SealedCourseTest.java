package org.kinbridge.cases.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;

class SealedCourseTest {

    private static final TracingRequestId REQUEST = new TracingRequestId(UUID.randomUUID());

    private final List<KeptNote> notes = new ArrayList<>();

    @Test
    void it_goes_from_a_lead_to_what_was_relayed() {
        assertThat(course().state()).isEqualTo(TracingState.OPEN);
        write(report(Certainty.LEAD, Answer.NONE));
        assertThat(course().state()).isEqualTo(TracingState.LEAD);
        write(report(Certainty.LOCATED, Answer.NONE));
        assertThat(course().state()).isEqualTo(TracingState.LOCATED);
        write(answer(SoughtDecision.WAITING));
        assertThat(course().state()).isEqualTo(TracingState.ASKED);
        write(answer(SoughtDecision.NO_ANSWER));
        assertThat(course().state()).isEqualTo(TracingState.NO_ANSWER);
        write(answer(SoughtDecision.MESSAGE));
        assertThat(course().state()).isEqualTo(TracingState.ALLOWS);
        write(new Relay(SoughtDecision.MESSAGE, "his sister", "the letter"));
        assertThat(course().state()).isEqualTo(TracingState.RELAYED);
    }

    @ParameterizedTest
    @EnumSource
    void when_requests_are_joined_or_parted_what_was_allowed_is_asked_again_and_a_no_stands(SoughtDecision decision) {
        for (boolean together : List.of(true, false)) {
            notes.clear();
            write(report(Certainty.LOCATED, Answer.NONE));
            write(answer(decision));
            TracingState before = course().state();
            write(new Joining(together));
            assertThat(course().state()).isEqualTo(before == TracingState.ALLOWS ? TracingState.ASKED : before);
            for (SoughtDecision relayed : SoughtDecision.values()) {
                assertThatThrownBy(() -> course().requireConsentFor(relayed)).isInstanceOf(Refused.class);
            }
            write(answer(SoughtDecision.MESSAGE));
            assertThatCode(() -> course().requireConsentFor(SoughtDecision.MESSAGE))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void two_reports_of_a_death_stand_when_requests_are_joined_and_still_need_to_be_found_independent() {
        write(death("a doctor"));
        write(new Joining(true));
        write(death("a register"));
        assertThat(course().state()).isEqualTo(TracingState.DEATH_REPORTED);
        assertThat(course().deaths()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_found_adult_decides_only_what_was_allowed_may_be_relayed(SoughtDecision decision) {
        write(report(Certainty.LOCATED, Answer.NONE));
        write(answer(decision));
        for (SoughtDecision relayed : SoughtDecision.values()) {
            boolean allowed =
                    decision.allowsSomething() && (relayed == decision || relayed == SoughtDecision.ALIVE_ONLY);
            if (allowed) {
                assertThatCode(() -> course().requireConsentFor(relayed)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> course().requireConsentFor(relayed)).isInstanceOf(Refused.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"FAMILY, true", "CAMP, true", "AUTHORITY, true", "UNKNOWN, true", "NOBODY, false"})
    void a_yes_counts_only_if_it_is_the_persons_own_and_came_through_a_free_channel(
            ChannelControl control, boolean personally) {
        write(report(Certainty.LOCATED, Answer.NONE));
        write(new Answer(SoughtDecision.MEETING, personally, "a visit", control, ""));
        assertThat(course().state()).isEqualTo(TracingState.ASKED);
        assertThat(course().allowed()).isEqualTo(SoughtDecision.NOT_ASKED);
        assertThatThrownBy(() -> course().requireConsentFor(SoughtDecision.ALIVE_ONLY))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_no_counts_through_any_channel_and_takes_back_what_was_allowed() {
        write(report(Certainty.LOCATED, answer(SoughtDecision.CONTACT)));
        assertThat(course().allowed()).isEqualTo(SoughtDecision.CONTACT);
        write(new Answer(SoughtDecision.NOTHING, false, "by the camp", ChannelControl.CAMP, ""));
        assertThat(course().state()).isEqualTo(TracingState.DECLINED);
        assertThatThrownBy(() -> course().requireConsentFor(SoughtDecision.ALIVE_ONLY))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_later_decision_stands_in_place_of_the_earlier_one() {
        write(report(Certainty.LOCATED, answer(SoughtDecision.CONTACT)));
        write(answer(SoughtDecision.ALIVE_ONLY));
        assertThat(course().allowed()).isEqualTo(SoughtDecision.ALIVE_ONLY);
        write(answer(SoughtDecision.NOTHING));
        write(answer(SoughtDecision.MESSAGE));
        assertThat(course().allowed()).isEqualTo(SoughtDecision.MESSAGE);
    }

    @Test
    void what_was_relayed_uses_the_consent_up() {
        write(report(Certainty.LOCATED, answer(SoughtDecision.MESSAGE)));
        write(new Relay(SoughtDecision.MESSAGE, "his sister", "the letter"));
        assertThatThrownBy(() -> course().requireConsentFor(SoughtDecision.MESSAGE))
                .isInstanceOf(Refused.class);
        write(report(Certainty.LOCATED, Answer.NONE));
        assertThat(course().state()).isEqualTo(TracingState.LOCATED);
        assertThatThrownBy(() -> course().requireConsentFor(SoughtDecision.ALIVE_ONLY))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobody_can_have_been_asked_before_it_is_known_where() {
        assertThatThrownBy(() -> course().requireReachable()).isInstanceOf(Refused.class);
        write(report(Certainty.LEAD, Answer.NONE));
        assertThatThrownBy(() -> course().requireReachable()).isInstanceOf(Refused.class);
        write(report(Certainty.LOCATED, Answer.NONE));
        assertThatCode(() -> course().requireReachable()).doesNotThrowAnyException();
    }

    @Test
    void what_is_entered_from_outside_is_taken_at_every_point_of_the_course() {
        write(report(Certainty.LOCATED, answer(SoughtDecision.NOTHING)));
        write(report(Certainty.LEAD, Answer.NONE));
        assertThat(course().state()).isEqualTo(TracingState.DECLINED);
        write(death("the hospital"));
        write(report(Certainty.LOCATED, Answer.NONE));
        assertThat(course().state()).isEqualTo(TracingState.DEATH_REPORTED);
        assertThat(course().notes()).hasSize(4);
    }

    @Test
    void a_death_needs_two_sources() {
        UUID first = write(death("Dr. Karel Novy"));
        assertThat(course().state()).isEqualTo(TracingState.DEATH_REPORTED);
        assertThatThrownBy(() -> course().requireTwoSources(new Corroboration(first, first, "why")))
                .isInstanceOf(Refused.class)
                .hasMessage("whereabouts.error.twoReports");
        UUID same = write(death("dr karel  NOVÝ"));
        assertThatThrownBy(() -> course().requireTwoSources(new Corroboration(first, same, "why")))
                .isInstanceOf(Refused.class)
                .hasMessage("whereabouts.error.sameSource");
        assertThatThrownBy(() -> course().requireCertainDeath()).isInstanceOf(Refused.class);
        UUID second = write(death("register of the cemetery"));
        assertThatCode(() -> course().requireTwoSources(new Corroboration(first, second, "why")))
                .doesNotThrowAnyException();
        write(new Corroboration(first, second, "a doctor and a register"));
        assertThat(course().state()).isEqualTo(TracingState.DEATH_CORROBORATED);
    }

    @Test
    void a_family_is_told_by_a_person_who_was_named_for_it() {
        UUID first = write(death("a doctor"));
        assertThatThrownBy(() -> course().requireTeller()).hasMessage("tracing.hindrance.FAMILY_TOLD");
        write(new Corroboration(first, write(death("a register")), "why"));
        assertThatThrownBy(() -> course().requireTeller()).hasMessage("whereabouts.error.nobodyNamed");
        write(new Teller("Mother Irena", ""));
        write(new Teller("Uncle Petrit", ""));
        assertThat(course().requireTeller().name()).isEqualTo("Uncle Petrit");
        write(new Telling("Uncle Petrit", "Friday at ten", "in these words", "", "Sunday"));
        assertThat(course().state()).isEqualTo(TracingState.FAMILY_TOLD);
        assertThat(course().deaths()).isEmpty();
    }

    @Test
    void a_death_that_was_not_true_is_dropped_and_what_was_known_stands_again() {
        write(report(Certainty.LOCATED, answer(SoughtDecision.MESSAGE)));
        write(death("a rumour"));
        assertThat(course().allowed()).isEqualTo(SoughtDecision.NOT_ASKED);
        assertThatThrownBy(() -> course().requireConsentFor(SoughtDecision.MESSAGE))
                .isInstanceOf(Refused.class);
        write(new Dismissal("he was seen on Monday"));
        assertThat(course().state()).isEqualTo(TracingState.ALLOWS);
        assertThat(course().allowed()).isEqualTo(SoughtDecision.MESSAGE);
        assertThatThrownBy(() -> course().requireUncertainDeath()).isInstanceOf(Refused.class);
    }

    @Test
    void every_kind_of_note_survives_being_written_and_read() {
        Note[] all = {
            report(Certainty.LOCATED, answer(SoughtDecision.MEETING)),
            answer(SoughtDecision.NOTHING),
            new Relay(SoughtDecision.MESSAGE, "کسی", "متن"),
            death("a doctor"),
            new Corroboration(UUID.randomUUID(), UUID.randomUUID(), "why"),
            new Dismissal("why"),
            new Teller("Irena", "plan"),
            new Telling("Irena", "Friday", "how", "who", "next")
        };
        for (Note note : all) {
            SealedNote.Content content =
                    new SealedNote.Content(UUID.randomUUID(), Instant.EPOCH, UUID.randomUUID(), note);
            assertThat(Json.read(Json.write(content) + "   ", SealedNote.Content.class))
                    .isEqualTo(content);
        }
    }

    private SealedCourse course() {
        return new SealedCourse(notes);
    }

    private UUID write(Note note) {
        UUID id = UUID.randomUUID();
        notes.add(new KeptNote(id, REQUEST, Instant.EPOCH, AccountId.random(), note));
        return id;
    }

    private static WhereaboutsReport report(Certainty certainty, Answer answer) {
        return new WhereaboutsReport(certainty, "Dorn", "", "", "seen", null, "a friend", answer);
    }

    private static Answer answer(SoughtDecision decision) {
        return new Answer(decision, true, "a talk alone", ChannelControl.NOBODY, "");
    }

    private static DeathReport death(String source) {
        return new DeathReport(source, Hearing.FIRST_HAND, null, "", "has died");
    }
}
