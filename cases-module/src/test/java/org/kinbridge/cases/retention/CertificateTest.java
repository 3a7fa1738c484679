package org.kinbridge.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.cases.reference.BeyondRecall;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.text.Language;

class CertificateTest {

    private static final ErasureView DONE = new ErasureView(
            new ErasureId(UUID.randomUUID()),
            1,
            CaseId.random(),
            "2026-0007",
            Ground.ENQUIRER_ASKED,
            ErasureState.DONE,
            "Drita <Hoxha>",
            Instant.parse("2026-11-20T08:00:00Z"),
            "Nasrin Amini",
            Instant.parse("2026-11-23T08:00:00Z"));

    private static final CaseErasure.Erased ERASED = new CaseErasure.Erased(
            Map.of("fact", 12L, "fact_aud", 15L, "sealed_note", 2L),
            List.of(
                    new BeyondRecall("letter-sent", LocalDate.of(2026, 3, 4), "Delegation of the Red Cross"),
                    new BeyondRecall("letter-sent", LocalDate.of(2026, 3, 4), "Delegation of the Red Cross")),
            3,
            1);

    @Test
    void it_says_what_was_erased_and_how_much() {
        String page = Certificate.xhtml(DONE, ERASED, Language.EN);
        assertThat(page)
                .contains("<td>Facts</td><td class=\"number\">12</td><td class=\"number\">15</td>")
                .contains("3 persons were erased with the case. One person is in another case too")
                .contains("the enquirer asked for it");
    }

    @Test
    void it_does_not_betray_that_there_was_something_under_the_seal() {
        CaseErasure.Erased without = new CaseErasure.Erased(
                Map.of("fact", 12L, "fact_aud", 15L), ERASED.beyondRecall(), ERASED.persons(), ERASED.stay());
        assertThat(Certificate.xhtml(DONE, ERASED, Language.EN))
                .isEqualTo(Certificate.xhtml(DONE, without, Language.EN))
                .contains("Everything else that was kept, whatever it was");
    }

    @Test
    void it_says_who_asked_and_who_confirmed() {
        assertThat(Certificate.xhtml(DONE, ERASED, Language.EN))
                .contains("Asked for by Drita &lt;Hoxha&gt; on November 20, 2026")
                .contains("Confirmed by Nasrin Amini on November 23, 2026");
    }

    @Test
    void it_lists_what_cannot_be_called_back() {
        assertThat(Certificate.xhtml(DONE, ERASED, Language.EN))
                .contains("A letter that was sent to Delegation of the Red Cross on March 4, 2026 (2 times)");
    }

    @Test
    void it_speaks_persian_with_persian_days_and_figures() {
        assertThat(Certificate.xhtml(DONE, ERASED, Language.FA))
                .contains("dir=\"rtl\"")
                .contains("۲ آذر ۱۴۰۵")
                .contains("<bdi dir=\"ltr\">2026-0007</bdi></h1>")
                .contains("<td class=\"number\">۱۲</td>");
    }
}
