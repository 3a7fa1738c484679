package org.kinbridge.cases.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.text.Language;

class AppealTest {

    private static final Appeal.Actor LENA = new Appeal.Actor("Lena Brandt", Instant.parse("2026-11-23T10:00:00Z"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String APPROVED = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);

    private final Appeal appeal = new Appeal(
            new NewAppeal(
                    UUID.randomUUID(),
                    BodyId.random(),
                    List.of(UUID.randomUUID()),
                    Set.of(Ask.TELEPHONE_CALL),
                    Language.EN),
            BodyId.random(),
            "2026-0001",
            LENA);

    @Test
    void what_is_sent_is_byte_for_byte_what_the_family_approved() {
        approve();
        assertThatThrownBy(() -> appeal.send(sent(OTHER), LENA))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("appeals.refused.notWhatWasApproved"));
        assertThat(appeal.status(DAY)).isEqualTo(AppealStatus.APPROVED_BY_FAMILY);
        appeal.send(sent(APPROVED), LENA);
        assertThat(appeal.status(DAY)).isEqualTo(AppealStatus.SENT);
    }

    @Test
    void nothing_is_sent_that_the_family_has_not_approved() {
        assertThatThrownBy(() -> appeal.send(sent(APPROVED), LENA)).isInstanceOf(Refused.class);
        appeal.checkFacts(1, LENA);
        assertThatThrownBy(() -> appeal.send(sent(APPROVED), LENA)).isInstanceOf(Refused.class);
        appeal.readBack(1, LENA);
        assertThatThrownBy(() -> appeal.send(sent(APPROVED), LENA)).isInstanceOf(Refused.class);
    }

    @Test
    void an_edit_after_approval_makes_a_new_version_and_drops_the_approval() {
        approve();
        assertThat(appeal.rewrite(LENA)).isEqualTo(2);
        assertThat(appeal.approval()).isNull();
        assertThat(appeal.status(DAY)).isEqualTo(AppealStatus.DRAFT);
        assertThatThrownBy(() -> appeal.send(sent(APPROVED), LENA)).isInstanceOf(Refused.class);
    }

    @Test
    void the_family_approves_the_version_it_heard_and_no_newer_one() {
        appeal.rewrite(LENA);
        appeal.checkFacts(2, LENA);
        assertThatThrownBy(() -> appeal.readBack(1, LENA)).isInstanceOf(StaleVersion.class);
        appeal.readBack(2, LENA);
        assertThatThrownBy(() -> appeal.approve(approval(1), LENA)).isInstanceOf(StaleVersion.class);
        appeal.approve(approval(2), LENA);
        assertThat(appeal.approval()).isEqualTo(approval(2));
    }

    @Test
    void a_letter_that_was_sent_cannot_be_edited() {
        approve();
        appeal.send(sent(APPROVED), LENA);
        assertThatThrownBy(() -> appeal.rewrite(LENA)).isInstanceOf(Refused.class);
    }

    @Test
    void a_reply_that_does_not_come_makes_it_overdue_by_the_calendar_alone() {
        approve();
        appeal.send(sent(APPROVED), LENA);
        LocalDate due = DAY.plusDays(30);
        assertThat(appeal.status(due)).isEqualTo(AppealStatus.SENT);
        assertThat(appeal.status(due.plusDays(1))).isEqualTo(AppealStatus.OVERDUE);
        appeal.reply(new Reply(DAY, ReplyOutcome.ACKNOWLEDGEMENT, "Got it", null), LENA);
        assertThat(appeal.status(due.plusDays(1))).isEqualTo(AppealStatus.OVERDUE);
        appeal.followUp(due.plusDays(60), LENA);
        assertThat(appeal.status(due.plusDays(1))).isEqualTo(AppealStatus.FOLLOWED_UP);
        appeal.reply(new Reply(DAY, ReplyOutcome.CALL_ARRANGED, "On Tuesday", null), LENA);
        assertThat(appeal.status(due.plusDays(900))).isEqualTo(AppealStatus.REPLIED);
    }

    @Test
    void what_is_withdrawn_or_ended_stays_so() {
        appeal.withdraw(LENA);
        assertThatThrownBy(() -> appeal.checkFacts(1, LENA)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> appeal.rewrite(LENA)).isInstanceOf(Refused.class);
    }

    @Test
    void the_history_names_each_step() {
        approve();
        assertThat(appeal.history())
                .extracting(Step::status)
                .containsExactly(
                        AppealStatus.DRAFT,
                        AppealStatus.FACTS_CHECKED,
                        AppealStatus.READ_BACK,
                        AppealStatus.APPROVED_BY_FAMILY);
        assertThat(appeal.history()).extracting(Step::by).containsOnly("Lena Brandt");
    }

    @ParameterizedTest
    @EnumSource(AppealStatus.class)
    void only_what_has_not_left_the_house_can_be_edited(AppealStatus status) {
        assertThat(status.editable() && (status.out() || status.over())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    void security_services_and_authorities_of_the_state_concerned_get_nothing_by_default(BodyKind kind) {
        Body concerned = body(kind, true);
        assertThatThrownBy(concerned::refuseIfDeniedByDefault).isInstanceOf(Refused.class);
        Body free = body(kind, false);
        if (kind == BodyKind.SECURITY_SERVICE) {
            assertThatThrownBy(free::refuseIfDeniedByDefault).isInstanceOf(Refused.class);
        } else {
            free.refuseIfDeniedByDefault();
        }
    }

    @Test
    void particulars_that_are_missing_or_in_the_future_are_named_all_at_once() {
        RecordSending sending = new RecordSending(Channel.POST, " ", "", "", DAY.plusDays(1), DAY.minusDays(3));
        assertThatThrownBy(() -> sending.check(DAY))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .containsExactly("recipient", "sentOn", "dueOn"));
        RecordApproval approval = new RecordApproval(1, "", ApprovalWay.READ_BACK_IN_PERSON, Language.FA, null);
        assertThatThrownBy(() -> approval.check(DAY))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .hasSize(2));
    }

    private static Body body(BodyKind kind, boolean concerned) {
        BodyEntry entry = new BodyEntry("A body", kind, "", "en", concerned, "", "", DAY, 30);
        return new Body(entry, entry.check(DAY));
    }

    private void approve() {
        appeal.checkFacts(1, LENA);
        appeal.readBack(1, LENA);
        appeal.approve(approval(1), LENA);
    }

    private static Approval approval(int number) {
        return new Approval(number, APPROVED, "Ilyas Teremov", ApprovalWay.READ_BACK_BY_TELEPHONE, Language.SQ, DAY);
    }

    private static Submission sent(String sha256) {
        return new Submission(Channel.REGISTERED_POST, "Delegation", "R-1", "receipt", DAY, DAY.plusDays(30), sha256);
    }
}
