package org.kinbridge.web.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.Origin;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.article.PieceTexts;
import org.kinbridge.newsletter.article.RecordedText;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.issue.Composition;
import org.kinbridge.newsletter.issue.EditionStatus;
import org.kinbridge.newsletter.issue.IssueVersion;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PlaceWork;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.issue.ScheduledPublication;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.Eventually;
import org.kinbridge.web.fixture.PrintReady;
import org.kinbridge.web.fixture.Staff;

/** A signed-off issue becomes public at its hour, in the name of the coordinator who chose it, or waits again with a reason. */
@ExtendWith(ArquillianExtension.class)
class ScheduledPublicationIT {

    private static final Caller.Staff EDITOR = new Caller.Staff(AccountId.random(), "Marco", Role.EDITOR);
    private static final Caller.Staff GONE = new Caller.Staff(AccountId.random(), "Nobody", Role.COORDINATOR);

    private static final Duration SOON = Duration.ofSeconds(1);

    @Inject
    private Issues issues;

    @Inject
    private Composition composition;

    @Inject
    private ScheduledPublication publication;

    @Inject
    private PieceTexts texts;

    @Inject
    private Accounts accounts;

    @Inject
    private PrintReady printReady;

    @Inject
    private Asked asked;

    @PersistenceContext
    private EntityManager entityManager;

    @BeforeEach
    void nameTheNewsletter() {
        printReady.nameTheNewsletter(
                Map.of(Language.EN, new PublicationText("The Hours", "Families in Search", "About us")));
    }

    @Test
    void an_issue_becomes_public_when_its_hour_has_come() throws Exception {
        Caller.Staff coordinator = coordinator();
        IssueView signed = signedOff(coordinator);
        schedule(coordinator, signed.seen(), SOON);
        assertThat(view(signed).stage()).isEqualTo(EditionStatus.SIGNED_OFF);

        Eventually.holds("the issue is public", () -> view(signed).stage() == EditionStatus.PUBLISHED);
        assertThat(view(signed).publishAt()).isNull();
        assertThat(audited("publish-issue", signed)).isEqualTo(1);
    }

    @Test
    void whoever_is_no_coordinator_any_more_publishes_nothing() throws Exception {
        IssueView signed = signedOff(GONE);
        schedule(GONE, signed.seen(), SOON);

        Eventually.holds("it waits for somebody", () -> view(signed).hinderedAt() != null);
        assertThat(view(signed).stage()).isEqualTo(EditionStatus.SIGNED_OFF);
        assertThat(audited("publish-issue", signed)).isZero();
    }

    @Test
    void the_hour_lies_ahead_and_belongs_to_a_signed_off_issue_and_a_coordinator() {
        Caller.Staff coordinator = coordinator();
        IssueView signed = signedOff(coordinator);
        for (Duration wrong : new Duration[] {Duration.ofMinutes(-1), Duration.ofDays(400)}) {
            assertThatThrownBy(() -> schedule(coordinator, signed.seen(), wrong))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> schedule(EDITOR, signed.seen(), Duration.ofDays(1)))
                .isInstanceOf(AccessDenied.class);
        IssueView open = by(EDITOR, () -> issues.reopen(signed.seen()));
        assertThatThrownBy(() -> schedule(coordinator, open.seen(), Duration.ofDays(1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void opening_the_issue_again_or_calling_it_off_leaves_no_hour() {
        Caller.Staff coordinator = coordinator();
        IssueView signed = signedOff(coordinator);
        schedule(coordinator, signed);
        by(coordinator, () -> {
            publication.cancel(view(signed).seen());
            return true;
        });
        assertThat(view(signed).publishAt()).isNull();
        schedule(coordinator, view(signed));
        by(EDITOR, () -> issues.reopen(view(signed).seen()));
        assertThat(view(signed).publishAt()).isNull();
    }

    private void schedule(Caller.Staff by, IssueView issue) {
        schedule(by, issue.seen(), Duration.ofDays(1));
    }

    private void schedule(Caller.Staff by, IssueVersion seen, Duration ahead) {
        by(by, () -> {
            publication.schedule(seen, Instant.now().plus(ahead));
            return true;
        });
    }

    private IssueView signedOff(Caller.Staff coordinator) {
        UUID issue = by(
                EDITOR,
                () -> issues.plan(new PlanIssue(
                        PublicationId.FIRST,
                        issues.nextNumber(PublicationId.FIRST),
                        LocalDate.now(ZoneOffset.UTC).plusDays(9),
                        Map.of(Language.EN, "Hours"))));
        UUID work = by(
                EDITOR,
                () -> texts.record(new RecordedText(
                        PieceKind.ARTICLE,
                        Origin.WRITTEN,
                        Language.EN,
                        new PieceText(
                                "An hour in Vrelo", "Lede", new ByLine.Unsigned(), PlainEditor.parse("Words.")))));
        printReady.approve(work, Language.EN);
        by(EDITOR, () -> composition.place(view(issue).seen(), new PlaceWork(work, null)));
        by(EDITOR, () -> issues.freeze(view(issue).seen()));
        return by(coordinator, () -> issues.signOff(view(issue).seen()));
    }

    private Caller.Staff coordinator() {
        return by(EDITOR, () -> accounts.colleagues()).stream()
                .filter(one -> one.name().equals(Staff.COORDINATOR.displayName()))
                .map(one -> new Caller.Staff(one.id(), one.name(), one.role()))
                .findFirst()
                .orElseThrow();
    }

    private long audited(String action, IssueView issue) {
        return ((Number) entityManager
                        .createNativeQuery(
                                "select count(*) from core.audit_entry where action = :action and subject_id = :id")
                        .setParameter("action", action)
                        .setParameter("id", issue.id().toString())
                        .getSingleResult())
                .longValue();
    }

    private IssueView view(IssueView issue) {
        return view(issue.id());
    }

    private IssueView view(UUID issue) {
        return by(EDITOR, () -> issues.issue(issue));
    }

    private <T> T by(Caller.Staff person, Supplier<T> question) {
        return asked.by(person, question);
    }
}
