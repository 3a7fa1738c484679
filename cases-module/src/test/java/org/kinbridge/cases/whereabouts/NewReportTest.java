package org.kinbridge.cases.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;

class NewReportTest {

    private static final Answer YES =
            new Answer(SoughtDecision.MESSAGE, true, "a talk alone", ChannelControl.NOBODY, "");

    @Test
    void an_exact_place_is_written_down_only_by_choice() {
        assertThat(wrong(report(Certainty.LOCATED, false, "12 Harbour Road", YES)))
                .containsExactly("exactPlace");
        assertThat(wrong(report(Certainty.LOCATED, true, "", YES))).containsExactly("exactPlace");
        assertThat(wrong(report(Certainty.LOCATED, true, "12 Harbour Road", YES)))
                .isEmpty();
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        NewReport empty = new NewReport(null, "", "", false, "", " ", "", Language.EN, "", Answer.NONE);
        assertThat(wrong(empty)).containsExactly("certainty", "howKnown", "source");
    }

    @Test
    void who_was_asked_has_been_found() {
        assertThat(wrong(report(Certainty.LEAD, false, "", YES))).containsExactly("decision");
    }

    @Test
    void an_answer_says_through_which_channel_and_who_controls_it() {
        Answer bare = new Answer(SoughtDecision.NOTHING, false, "", null, "");
        assertThat(wrong(report(Certainty.LOCATED, false, "", bare))).containsExactly("channel", "control");
    }

    private static NewReport report(Certainty certainty, boolean exact, String place, Answer answer) {
        return new NewReport(certainty, "Dorn", "", exact, place, "seen", "", Language.EN, "a friend", answer);
    }

    private static List<String> wrong(NewReport report) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        report.check(problems);
        InvalidInput thrown = catchThrowableOfType(InvalidInput.class, problems::throwIfAny);
        return thrown == null
                ? List.of()
                : thrown.errors().stream().map(InvalidInput.FieldError::field).toList();
    }
}
