package org.kinbridge.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;

class ErratumTest {

    private static final Instant NOW = Instant.parse("2026-04-03T10:00:00Z");
    private static final Erratum.Signer PREPARER = new Erratum.Signer(new UUID(1, 1), "Xhoana");
    private static final Erratum.Signer SIGNER = new Erratum.Signer(new UUID(1, 2), "Mahasti");
    private static final UUID WRITER = new UUID(1, 3);
    private static final CorrectedWords READY = new CorrectedWords(2, WRITER, true, false);

    private final Erratum erratum = new Erratum(
            new PrepareErratum(new UUID(2, 1), Language.EN, new UUID(3, 1), " It was  twelve. "),
            new PinnedPiece(new UUID(4, 1), new UUID(3, 1), Language.EN, 1, "Title", "Lede", "title", ""),
            PREPARER,
            NOW);

    @Test
    void whoever_prepared_it_does_not_sign() {
        assertRefused(() -> erratum.sign(1, READY, PREPARER, NOW), "errata.problem.preparer");
    }

    @Test
    void whoever_wrote_the_last_words_does_not_sign() {
        CorrectedWords own = new CorrectedWords(2, SIGNER.account(), true, false);
        assertRefused(() -> erratum.sign(1, own, SIGNER, NOW), "errata.problem.lastWords");
    }

    @Test
    void only_other_words_that_were_approved_are_signed() {
        assertRefused(
                () -> erratum.sign(1, new CorrectedWords(2, WRITER, false, false), SIGNER, NOW),
                "errata.problem.notApproved");
        assertRefused(
                () -> erratum.sign(1, new CorrectedWords(2, WRITER, true, true), SIGNER, NOW), "errata.problem.same");
        erratum.sign(1, READY, SIGNER, NOW);
        assertThat(erratum.state()).isEqualTo(ErratumState.SIGNED);
        assertThat(erratum.note()).isEqualTo("It was twelve.");
    }

    @Test
    void what_has_ended_stays_as_it_ended() {
        erratum.drop(NOW);
        assertRefused(() -> erratum.sign(1, READY, SIGNER, NOW), "errata.problem.ended.DROPPED");
        assertRefused(() -> erratum.drop(NOW), "errata.problem.ended.DROPPED");
    }

    @Test
    void words_for_readers_hold_no_contact_data_in_any_digits() {
        for (String wrong : List.of("", "Call ۰۹۱۲ ۳۴۵ ۶۷۸۹.", "Write to gurra@example.org.", "x".repeat(501))) {
            InvalidInput.Collector errors = new InvalidInput.Collector();
            PublicWords.check(errors, "note", PublicWords.clean(wrong));
            assertThatThrownBy(errors::throwIfAny).as(wrong).isInstanceOf(InvalidInput.class);
        }
        InvalidInput.Collector none = new InvalidInput.Collector();
        PublicWords.check(none, "note", "The hearing was on 12 March, not on 13 March.");
        none.throwIfAny();
    }

    private static void assertRefused(Runnable step, String key) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                .isEqualTo(key));
    }
}
