package org.kinbridge.newsletter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.PublicationId;

class MailingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final AccountId EDITOR = AccountId.random();
    private static final AccountId OTHER_EDITOR = AccountId.random();
    private static final AccountId COORDINATOR = AccountId.random();

    private Mailing mailing;

    @BeforeEach
    void prepare() {
        mailing = new Mailing(32, Language.EN, EDITOR, NOW);
    }

    @Test
    void goesFromDraftToTheLastRow() {
        approved();
        mailing.start(NOW);
        assertThat(mailing.isDue(NOW)).isTrue();
        mailing.takeSnapshot(NOW);
        mailing.beginSending(NOW);
        mailing.pause(NOW);
        mailing.resume(NOW);
        mailing.complete(true, NOW);
        assertThat(mailing.state()).isEqualTo(MailingState.COMPLETED_WITH_UNCERTAIN);
        mailing.complete(false, NOW);
        assertThat(mailing.state()).isEqualTo(MailingState.COMPLETED);
    }

    @Test
    void goesToTheReadersOfThePublicationThatItsIssueBelongsTo() {
        assertThat(mailing.publication()).isEqualTo(PublicationId.FIRST);
        PublicationId second = new PublicationId(2);
        Mailing other = new Mailing(FiledNumber.of(second, 32).value(), Language.EN, EDITOR, NOW);
        assertThat(other.publication()).isEqualTo(second);
        assertThat(other.view(NOW, DeliveryCounts.none()).issue().running()).isEqualTo(32);
    }

    @Test
    void isNotApprovedByWhoPreparedItNorByWhoAskedForApproval() {
        tested();
        mailing.askApproval(OTHER_EDITOR, NOW);
        for (AccountId own : new AccountId[] {EDITOR, OTHER_EDITOR}) {
            assertThatThrownBy(() -> mailing.approve(own, NOW))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                            .isEqualTo("mailings.refused.ownWork"));
        }
        mailing.approve(COORDINATOR, NOW);
        assertThat(mailing.state()).isEqualTo(MailingState.SCHEDULED);
    }

    @Test
    void saysWhyAStepIsRefused() {
        assertThatThrownBy(() -> mailing.approve(COORDINATOR, NOW))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("mailings.refused.APPROVE"));
        assertThatThrownBy(() -> mailing.start(NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> mailing.askApproval(EDITOR, NOW)).isInstanceOf(Refused.class);
        assertThat(mailing.state()).isEqualTo(MailingState.DRAFT);
    }

    @Test
    void startsByItselfOnlyAtItsHour() {
        approved();
        assertThat(mailing.isDue(NOW)).isFalse();
        mailing.start(NOW.plusSeconds(60));
        assertThat(mailing.isDue(NOW)).isFalse();
        assertThat(mailing.isDue(NOW.plusSeconds(60))).isTrue();
        Instant late = NOW.plusSeconds(61).plus(Mailing.GRACE);
        assertThat(mailing.isDue(late)).isFalse();
        assertThat(mailing.isOverdue(late)).isTrue();
        assertThat(mailing.view(late, DeliveryCounts.none()).waitsForStart()).isTrue();
        mailing.start(late);
        assertThat(mailing.isDue(late)).isTrue();
    }

    @Test
    void startsAgainWhenItIsSentBack() {
        tested();
        mailing.askApproval(EDITOR, NOW);
        mailing.sendBack("The lede has a mistake", NOW);
        assertThat(mailing.state()).isEqualTo(MailingState.DRAFT);
        assertThatThrownBy(() -> mailing.approve(COORDINATOR, NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseDid() {
        assertThatThrownBy(() -> mailing.expect(7)).isInstanceOf(StaleVersion.class);
    }

    /** Each step that the domain does not name is impossible, and none leads out of an end. */
    @ParameterizedTest
    @EnumSource
    void endsAreEnds(MailingState state) {
        assertThat(state.mayBecome(MailingState.CANCELLED)).isEqualTo(!state.hasEnded());
        assertThat(state.mayBecome(MailingState.SNAPSHOT)).isEqualTo(state == MailingState.SCHEDULED);
        assertThat(state.mayBecome(MailingState.SCHEDULED)).isEqualTo(state == MailingState.PENDING_APPROVAL);
        assertThat(state.mayBecome(MailingState.DRAFT)).isEqualTo(state == MailingState.PENDING_APPROVAL);
    }

    @Test
    void countsWhatIsDone() {
        DeliveryCounts counts = new DeliveryCounts(Map.of(
                DeliveryState.ACCEPTED,
                60L,
                DeliveryState.UNCERTAIN,
                10L,
                DeliveryState.PENDING,
                20L,
                DeliveryState.SUBMITTING,
                10L));
        assertThat(counts.total()).isEqualTo(100);
        assertThat(counts.open()).isEqualTo(30);
        assertThat(counts.percentDone()).isEqualTo(70);
        assertThat(DeliveryCounts.none().percentDone()).isEqualTo(100);
        assertThat(EnumSet.allOf(DeliveryState.class))
                .allSatisfy(state -> assertThat(counts.byState()).containsKey(state));
    }

    @Test
    void waitsLongerAfterEachAttemptAndGivesUpAfterADay() {
        BackOff backOff = new BackOff(Duration.ofMinutes(1));
        assertThat(backOff.after(1)).contains(Duration.ofMinutes(1));
        Duration sum = Duration.ZERO;
        for (int attempt = 1; attempt <= 7; attempt++) {
            Duration wait = backOff.after(attempt).orElseThrow();
            assertThat(attempt == 1 || wait.compareTo(backOff.after(attempt - 1).orElseThrow()) >= 0)
                    .isTrue();
            sum = sum.plus(wait);
        }
        assertThat(backOff.after(8)).isEmpty();
        assertThat(sum).isBetween(Duration.ofHours(20), Duration.ofHours(26));
    }

    private void approved() {
        tested();
        mailing.askApproval(EDITOR, NOW);
        mailing.approve(COORDINATOR, NOW);
    }

    private void tested() {
        mailing.checked(NOW);
        mailing.testSent(NOW);
    }
}
