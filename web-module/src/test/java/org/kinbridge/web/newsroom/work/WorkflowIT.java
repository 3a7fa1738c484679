package org.kinbridge.web.newsroom.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Colleague;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.HandOver;
import org.kinbridge.newsletter.article.NewWork;
import org.kinbridge.newsletter.article.Notice;
import org.kinbridge.newsletter.article.Notifications;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.SaveText;
import org.kinbridge.newsletter.article.SetDeadline;
import org.kinbridge.newsletter.article.TurnSheet;
import org.kinbridge.newsletter.article.TurnView;
import org.kinbridge.newsletter.article.VersionStatus;
import org.kinbridge.newsletter.article.VersionStep;
import org.kinbridge.newsletter.article.WorkSearch;
import org.kinbridge.newsletter.article.Workflow;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.Staff;
import org.kinbridge.web.fixture.Statements;

/** Who may take which step with a piece, who sees it, and who hears of it. */
@ExtendWith(ArquillianExtension.class)
class WorkflowIT {

    private static final int MOST_STATEMENTS = 20;

    @Inject
    private Asked asked;

    @Inject
    private Accounts accounts;

    @Inject
    private Works works;

    @Inject
    private Writing writing;

    @Inject
    private Workflow workflow;

    @Inject
    private Notifications notifications;

    @Inject
    @Any
    private Instance<WaitingWork> waitingWork;

    @Inject
    private Statements statements;

    private Map<String, Caller.Staff> people = Map.of();

    @BeforeEach
    void meetTheStaff() {
        List<Colleague> colleagues = asked.by(Role.EDITOR, () -> accounts.colleagues());
        people = colleagues.stream()
                .map(one -> new Caller.Staff(one.id(), one.name(), one.role()))
                .collect(Collectors.toMap(Caller.Staff::name, person -> person, (one, other) -> one));
    }

    @Test
    void a_piece_goes_from_hand_to_hand_and_its_history_says_who_and_why() {
        UUID work = begin(author(), "The clock of Qasr-e Bahram");
        hand(author(), work, VersionStep.SUBMIT, editor(), "A first look, please");
        hand(editor(), work, VersionStep.REQUEST_CHANGES, author(), "Name the village");
        save(author(), work, "It stopped at Aliabad.");
        hand(author(), work, VersionStep.SUBMIT, editor(), "The village is named");
        hand(editor(), work, VersionStep.ACCEPT_EDIT, coordinator(), "Nothing left to do");
        hand(coordinator(), work, VersionStep.APPROVE, null, "Good as it is");
        TurnSheet sheet = by(author(), () -> workflow.sheet(work, Language.EN));
        assertEquals(VersionStatus.APPROVED, sheet.status());
        assertEquals("", sheet.standing().heldByName());
        assertEquals(
                List.of(
                        "APPROVE Drita Hoxha > Ilir Bejta: Good as it is",
                        "ACCEPT_EDIT Marco Silva > Drita Hoxha: Nothing left to do",
                        "SUBMIT Ilir Bejta > Marco Silva: The village is named",
                        "REQUEST_CHANGES Marco Silva > Ilir Bejta: Name the village",
                        "SUBMIT Ilir Bejta > Marco Silva: A first look, please"),
                sheet.turns().stream().map(WorkflowIT::said).toList());
    }

    @Test
    void steps_belong_to_roles() {
        UUID work = begin(author(), "Steps of others");
        refused(coordinator(), work, VersionStep.APPROVE, "newsroom.problem.step.DRAFT");
        hand(author(), work, VersionStep.SUBMIT, editor(), "Ready");
        refused(author(), work, VersionStep.ACCEPT_EDIT, "workflow.refused.othersHaveIt");
        refused(author(), work, VersionStep.PASS_ON, "workflow.refused.othersHaveIt");
        hand(editor(), work, VersionStep.ACCEPT_EDIT, coordinator(), "Edited");
        refused(editor(), work, VersionStep.APPROVE, "newsroom.problem.approvalIsTheCoordinators");
    }

    @Test
    void whoever_wrote_the_last_words_does_not_approve_them() {
        UUID work = begin(author(), "Last words");
        hand(author(), work, VersionStep.SUBMIT, editor(), "Ready");
        save(coordinator(), work, "The coordinator changed a word.");
        hand(editor(), work, VersionStep.ACCEPT_EDIT, coordinator(), "Edited");
        TurnSheet sheet = by(coordinator(), () -> workflow.sheet(work, Language.EN));
        assertTrue(sheet.ownWords());
        assertFalse(sheet.steps().contains(VersionStep.APPROVE));
        refused(coordinator(), work, VersionStep.APPROVE, "workflow.refused.ownWords");
        hand(second(), work, VersionStep.APPROVE, null, "Read by another");
        assertEquals(VersionStatus.APPROVED, status(work));
    }

    @Test
    void changing_an_approved_text_brings_it_back_and_says_so() {
        UUID work = begin(author(), "Once approved");
        hand(author(), work, VersionStep.SUBMIT, editor(), "Ready");
        hand(editor(), work, VersionStep.ACCEPT_EDIT, coordinator(), "Edited");
        hand(coordinator(), work, VersionStep.APPROVE, null, "Good");
        save(editor(), work, "One comma more.");
        TurnSheet sheet = by(editor(), () -> workflow.sheet(work, Language.EN));
        assertEquals(VersionStatus.IN_REVIEW, sheet.status());
        assertEquals(VersionStep.SAVE, sheet.turns().get(0).step());
        assertEquals("Marco Silva", sheet.standing().heldByName());
    }

    @Test
    void an_author_sees_and_writes_their_own_pieces_and_no_other() {
        UUID own = begin(author(), "Ilir's own");
        UUID other = begin(editor(), "Marco's draft");
        assertEquals(List.of("Ilir's own"), titles(author(), "Ilir's own"));
        assertEquals(List.of(), titles(author(), "Marco's draft"));
        assertThrows(AccessDenied.class, () -> by(author(), () -> works.version(other, Language.EN)));
        assertThrows(AccessDenied.class, () -> by(author(), () -> works.history(other, Language.EN)));
        assertThrows(AccessDenied.class, () -> by(author(), () -> works.languages(other)));
        assertThrows(AccessDenied.class, () -> by(author(), () -> workflow.sheet(other, Language.EN)));
        assertThrows(AccessDenied.class, () -> save(author(), other, "Not mine"));
        assertThrows(
                AccessDenied.class, () -> hand(author(), other, VersionStep.SUBMIT, editor(), "Not mine to submit"));
        save(author(), own, "Mine.");
        hand(editor(), other, VersionStep.PASS_ON, author(), "Yours from now on");
        save(author(), other, "Mine now.");
        assertEquals(List.of("Marco's draft"), titles(author(), "Marco's draft"));
    }

    @Test
    void a_translator_writes_the_version_assigned_to_them_and_reads_what_they_translate() {
        UUID work = begin(author(), "To be translated");
        by(editor(), () -> {
            works.addLanguage(work, Language.FA, "برای ترجمه");
            return true;
        });
        assertThrows(AccessDenied.class, () -> by(translator(), () -> works.version(work, Language.FA)));
        handIn(Language.FA, editor(), work, VersionStep.PASS_ON, translator(), "Please translate");
        assertTrue(by(translator(), () -> works.version(work, Language.FA)).editable());
        assertFalse(by(translator(), () -> works.version(work, Language.EN)).editable());
        assertThrows(AccessDenied.class, () -> save(translator(), work, "Not the translator's"));
        assertThrows(
                AccessDenied.class,
                () -> by(translator(), () -> works.create(new NewWork(PieceKind.ARTICLE, Language.EN, "Own"))));
    }

    @Test
    void the_next_person_is_named_and_told_why() {
        UUID work = begin(author(), "Without a word");
        InvalidInput invalid =
                assertThrows(InvalidInput.class, () -> hand(author(), work, VersionStep.SUBMIT, null, "  "));
        assertEquals(
                List.of("note", "to"),
                invalid.errors().stream().map(InvalidInput.FieldError::field).toList());
        assertThrows(
                InvalidInput.class,
                () -> hand(author(), work, VersionStep.SUBMIT, translator(), "A translator edits nothing"));
        assertEquals(VersionStatus.DRAFT, status(work));
    }

    @Test
    void two_people_do_not_hand_over_the_same_piece() {
        UUID work = begin(author(), "Handed over twice");
        HandOver wanted = new HandOver(work, Language.EN, 0, VersionStep.SUBMIT, editor().account(), "Ready");
        by(author(), () -> run(() -> workflow.handOver(wanted)));
        assertThrows(StaleVersion.class, () -> by(editor(), () -> run(() -> workflow.handOver(wanted))));
    }

    @Test
    void whoever_gets_a_piece_hears_of_it_and_nobody_else_marks_it_read() {
        UUID work = begin(author(), "News for Marco");
        by(editor(), () -> run(notifications::markAllRead));
        hand(author(), work, VersionStep.SUBMIT, editor(), "Here it comes");
        assertEquals(1, by(editor(), notifications::unread));
        Notice notice = by(editor(), notifications::own).get(0);
        assertEquals("News for Marco", notice.title());
        assertEquals("Here it comes", notice.turn().note());
        assertThrows(
                NotFound.class,
                () -> by(
                        author(),
                        () -> run(() -> notifications.markRead(notice.turn().id()))));
        by(editor(), () -> run(() -> notifications.markRead(notice.turn().id())));
        assertEquals(0, by(editor(), notifications::unread));
        hand(editor(), work, VersionStep.PASS_ON, editor(), "To myself");
        assertEquals(0, by(editor(), notifications::unread), "what one hands to oneself is no news");
    }

    @Test
    void a_deadline_is_shown_where_the_piece_waits() {
        UUID work = begin(author(), "Due soon");
        LocalDate tomorrow = LocalDate.now().plusDays(1);
        assertThrows(
                InvalidInput.class,
                () -> due(
                        editor(),
                        new SetDeadline(work, Language.EN, null, LocalDate.now().minusDays(1))));
        assertThrows(AccessDenied.class, () -> due(author(), new SetDeadline(work, Language.EN, null, tomorrow)));
        due(editor(), new SetDeadline(work, Language.EN, null, tomorrow));
        assertThrows(StaleVersion.class, () -> due(editor(), new SetDeadline(work, Language.EN, null, null)));
        Waiting line = waiting(author()).stream()
                .filter(waiting -> waiting.arguments().contains("Due soon"))
                .findFirst()
                .orElseThrow();
        assertTrue(line.arguments().contains("tomorrow"), line.arguments().toString());
    }

    @Test
    void the_list_of_works_and_today_take_few_statements() {
        for (int i = 0; i < 25; i++) {
            UUID work = begin(author(), "One of many " + i);
            hand(author(), work, VersionStep.SUBMIT, editor(), "Ready " + i);
        }
        long list = statements.of(() -> by(editor(), () -> works.list(WorkSearch.everything())));
        long today = statements.of(() -> waiting(editor()));
        System.out.println("SQL statements: list of works " + list + ", pieces on Today " + today);
        assertTrue(list < MOST_STATEMENTS && today < MOST_STATEMENTS, list + " and " + today);
        assertTrue(list <= 3 && today <= 2, "one statement per row is too many: " + list + " and " + today);
    }

    private List<Waiting> waiting(Caller.Staff person) {
        WaitingWork pieces = waitingWork.stream()
                .filter(work -> work.getClass().getName().contains("PieceWaiting"))
                .findFirst()
                .orElseThrow();
        return by(person, () -> pieces.waitingFor(person));
    }

    private List<String> titles(Caller.Staff person, String words) {
        return by(person, () -> works.list(new WorkSearch(words, null, null, null, WorkSearch.Order.NEWEST))).stream()
                .map(row -> row.title())
                .toList();
    }

    private UUID begin(Caller.Staff writer, String title) {
        return by(writer, () -> works.create(new NewWork(PieceKind.ARTICLE, Language.EN, title)));
    }

    private void save(Caller.Staff person, UUID work, String body) {
        int based =
                by(editor(), () -> works.version(work, Language.EN)).current().number();
        String title = by(editor(), () -> works.version(work, Language.EN))
                .current()
                .text()
                .title();
        by(
                person,
                () -> writing.save(
                        new SaveText(work, Language.EN, based, title, "", ByLineForm.of(new ByLine.Unsigned()), body)));
    }

    private void hand(Caller.Staff from, UUID work, VersionStep step, Caller.Staff to, String note) {
        handIn(Language.EN, from, work, step, to, note);
    }

    private void handIn(
            Language language, Caller.Staff from, UUID work, VersionStep step, Caller.Staff to, String note) {
        int seen = by(editor(), () -> workflow.sheet(work, language))
                .standing()
                .given()
                .number();
        by(
                from,
                () -> run(() -> workflow.handOver(
                        new HandOver(work, language, seen, step, to == null ? null : to.account(), note))));
    }

    private void refused(Caller.Staff person, UUID work, VersionStep step, String reason) {
        Refused refused =
                assertThrows(Refused.class, () -> hand(person, work, step, coordinator(), "It shall not be possible"));
        assertEquals(reason, refused.messageKey());
    }

    private void due(Caller.Staff person, SetDeadline deadline) {
        by(person, () -> run(() -> workflow.setDeadline(deadline)));
    }

    private VersionStatus status(UUID work) {
        return by(editor(), () -> works.version(work, Language.EN)).status();
    }

    private <T> T by(Caller.Staff person, Supplier<T> call) {
        return asked.by(person, call);
    }

    private static boolean run(Runnable call) {
        call.run();
        return true;
    }

    private static String said(TurnView turn) {
        return turn.step() + " " + turn.fromName() + " > " + turn.toName() + ": " + turn.note();
    }

    private Caller.Staff author() {
        return person(Staff.AUTHOR);
    }

    private Caller.Staff translator() {
        return person(Staff.TRANSLATOR);
    }

    private Caller.Staff editor() {
        return person(Staff.EDITOR);
    }

    private Caller.Staff coordinator() {
        return person(Staff.COORDINATOR);
    }

    private Caller.Staff second() {
        return person(Staff.SECOND_COORDINATOR);
    }

    private Caller.Staff person(Staff.Member member) {
        return people.get(member.displayName());
    }
}
