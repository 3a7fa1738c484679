package org.kinbridge.web.issues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.events.LetterCleared;
import org.kinbridge.cases.events.LetterRetracted;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.NewWork;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.SaveOutcome;
import org.kinbridge.newsletter.article.SaveText;
import org.kinbridge.newsletter.article.VersionStatus;
import org.kinbridge.newsletter.article.WorkSearch;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.issue.CheckKind;
import org.kinbridge.newsletter.issue.Composition;
import org.kinbridge.newsletter.issue.EditionStatus;
import org.kinbridge.newsletter.issue.Finding;
import org.kinbridge.newsletter.issue.IssueExists;
import org.kinbridge.newsletter.issue.IssueVersion;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.Move;
import org.kinbridge.newsletter.issue.PastIssue;
import org.kinbridge.newsletter.issue.PastPiece;
import org.kinbridge.newsletter.issue.PlaceWork;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.letter.Letters;
import org.kinbridge.newsletter.media.DescribePhotograph;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.NewPhotograph;
import org.kinbridge.newsletter.media.PhotographSize;
import org.kinbridge.newsletter.media.PhotographText;
import org.kinbridge.newsletter.publication.ChangePublication;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.publication.SettingsVersion;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.PrintReady;

@ExtendWith(ArquillianExtension.class)
class NewsroomIT {

    private static final Caller.Staff EDITOR = new Caller.Staff(AccountId.random(), "Marco", Role.EDITOR);
    private static final Caller.Staff COORDINATOR = new Caller.Staff(AccountId.random(), "Drita", Role.COORDINATOR);
    private static final Caller SYSTEM = new Caller.SystemItself("test");
    private static final ByLineForm UNSIGNED = ByLineForm.of(new ByLine.Unsigned());

    @Inject
    private PrintReady printReady;

    @Inject
    private Asked asked;

    @Inject
    private Works works;

    @Inject
    private Writing writing;

    @Inject
    private MediaLibrary media;

    @Inject
    private Letters letters;

    @Inject
    private Issues issues;

    @Inject
    private Composition composition;

    @Inject
    private Publications publications;

    @Inject
    private Event<Object> events;

    @Resource(lookup = "java:app/jdbc/kinbridge")
    private DataSource dataSource;

    @BeforeEach
    void nameTheNewsletter() {
        printReady.nameTheNewsletter();
    }

    @Test
    void a_save_that_comes_too_late_shows_the_other_text_and_overwrites_nothing() {
        UUID work = begin("Two at one desk");
        assertEquals(new SaveOutcome.Saved(2), save(EDITOR, work, 1, "Marco's text"));
        SaveOutcome.Conflict conflict =
                assertInstanceOf(SaveOutcome.Conflict.class, save(COORDINATOR, work, 1, "Drita's text"));
        assertEquals("Marco's text", conflict.theirs().text().document().plainText());
        assertEquals("Marco", conflict.theirs().savedByName());
        assertEquals(new SaveOutcome.Saved(3), save(COORDINATOR, work, 2, "Drita's text"));
        assertEquals(
                new SaveOutcome.Saved(3),
                save(COORDINATOR, work, 3, "Drita's text"),
                "saving again makes no new revision");
        List<String> kept = editor(() -> works.history(work, Language.EN)).stream()
                .map(row -> editor(() -> works.revision(work, Language.EN, row.number()))
                        .text()
                        .document()
                        .plainText())
                .toList();
        assertEquals(List.of("Drita's text", "Marco's text", ""), kept);
    }

    @Test
    void a_hostile_body_is_refused_or_stays_text() {
        UUID work = begin("Hostile");
        assertThrows(InvalidInput.class, () -> save(EDITOR, work, 1, "[here](javascript:alert\\(1\\))"));
        save(EDITOR, work, 1, "<script>alert(1)</script>");
        assertEquals(
                "<script>alert(1)</script>",
                editor(() -> works.version(work, Language.EN))
                        .current()
                        .text()
                        .document()
                        .plainText());
    }

    @Test
    void a_photograph_is_taken_in_described_and_served() {
        UUID photograph = upload();
        assertEquals("hall.png", editor(() -> media.photograph(photograph)).name());
        assertEquals(
                "image/jpeg",
                editor(() -> media.file(photograph, PhotographSize.SMALL)).contentType());
        int version = editor(() -> media.photograph(photograph)).version();
        describe(photograph, version, new PhotographText("The hall", "Ana", "Empty chairs"));
        assertEquals(
                "Empty chairs",
                editor(() -> media.photograph(photograph)).text(Language.EN).alternativeText());
        assertThrows(StaleVersion.class, () -> describe(photograph, version, PhotographText.none()));
        assertThrows(
                InvalidInput.class,
                () -> editor(() -> media.upload(new NewPhotograph("x.jpg", "no picture".getBytes()))));
    }

    @Test
    void a_cleared_letter_comes_once_and_nobody_changes_its_words() {
        UUID clearance = UUID.randomUUID();
        UUID work = receive(clearance, "en");
        receive(clearance, "en");
        assertEquals(
                1,
                editor(letters::list).stream()
                        .filter(letter -> letter.work().equals(work))
                        .count());
        assertFalse(editor(() -> works.version(work, Language.EN)).editable());
        assertThrows(Refused.class, () -> save(EDITOR, work, 1, "Other words"));
        fire(new LetterRetracted(clearance, Instant.now()));
        fire(new LetterRetracted(clearance, Instant.now()));
        assertEquals(
                VersionStatus.RETRACTED,
                editor(() -> works.version(work, Language.EN)).status());
    }

    @Test
    void a_retraction_before_its_letter_keeps_the_letter_out() {
        UUID clearance = UUID.randomUUID();
        fire(new LetterRetracted(clearance, Instant.now()));
        int before = editor(letters::list).size();
        fire(letter(clearance, "en"));
        assertEquals(before, editor(letters::list).size());
    }

    @Test
    void an_issue_goes_from_the_plan_to_the_public_page() {
        UUID first = whole("First piece");
        UUID second = whole("Second piece");
        UUID clearance = UUID.randomUUID();
        UUID letter = receive(clearance, "fa");
        printReady.approve(first, Language.EN);
        printReady.approve(second, Language.EN);
        IssueView issue = plan(Map.of(Language.EN, "Spring"));
        for (UUID work : List.of(first, second, letter)) {
            IssueVersion seen = issue.seen();
            issue = editor(() -> composition.place(seen, new PlaceWork(work, null)));
        }
        assertEquals(List.of(), issue.findings(), "a letter may appear in its original language");
        assertEquals(Language.FA, issue.editions().get(0).contents().get(2).language());
        IssueView ordered = issue;
        issue = editor(() ->
                composition.move(ordered.seen(), ordered.placements().get(2).id(), Move.UP));
        assertEquals(
                List.of("First piece", "نامه‌ای سرگشاده", "Second piece"),
                issue.editions().get(0).contents().stream()
                        .map(entry -> entry.title())
                        .toList());
        assertThrows(StaleVersion.class, () -> editor(() -> issues.freeze(ordered.seen())));
        publish(issue);
        assertEquals(
                EditionStatus.PUBLISHED,
                editor(() -> issues.issue(ordered.id())).stage());
        assertEquals(
                VersionStatus.PUBLISHED,
                editor(() -> works.version(first, Language.EN)).status());
        fire(new LetterRetracted(clearance, Instant.now()));
        assertEquals(
                VersionStatus.RETRACTED,
                editor(() -> works.version(letter, Language.FA)).status());
    }

    private void publish(IssueView composed) {
        IssueView frozen = editor(() -> issues.freeze(composed.seen()));
        Caller.Staff lastEditor = new Caller.Staff(EDITOR.account(), "Marco", Role.COORDINATOR);
        Refused refused = assertThrows(Refused.class, () -> asked.by(lastEditor, () -> issues.signOff(frozen.seen())));
        assertEquals("issues.problem.lastEditorSigns", refused.messageKey());
        assertThrows(Refused.class, () -> coordinator(() -> issues.publish(frozen.seen())), "nobody has signed");
        IssueView signed = coordinator(() -> issues.signOff(frozen.seen()));
        coordinator(() -> issues.publish(signed.seen()));
    }

    @Test
    void what_was_frozen_is_printed_whatever_is_written_afterwards() {
        UUID work = whole("Pinned");
        IssueView issue = plan(Map.of(Language.EN, ""));
        IssueView placed = editor(() -> composition.place(issue.seen(), new PlaceWork(work, null)));
        IssueView frozen = editor(() -> issues.freeze(placed.seen()));
        editor(() -> writing.save(new SaveText(work, Language.EN, 2, "Renamed", "Lede", UNSIGNED, "Other text")));
        assertEquals(
                "Pinned",
                editor(() -> issues.issue(issue.id()))
                        .editions()
                        .get(0)
                        .contents()
                        .get(0)
                        .title());
        IssueView reopened = editor(() -> issues.reopen(frozen.seen()));
        assertEquals("Renamed", reopened.editions().get(0).contents().get(0).title());
    }

    @Test
    void what_is_missing_keeps_an_issue_from_being_frozen() {
        UUID work = begin("Nothing but a title");
        UUID clearance = UUID.randomUUID();
        UUID letter = receive(clearance, "en");
        IssueView issue = plan(Map.of(Language.EN, "", Language.FA, ""));
        IssueView placed = editor(() -> composition.place(issue.seen(), new PlaceWork(work, null)));
        IssueView both = editor(() -> composition.place(placed.seen(), new PlaceWork(letter, Language.EN)));
        fire(new LetterRetracted(clearance, Instant.now()));
        List<CheckKind> found = editor(() -> issues.issue(both.id())).findings().stream()
                .map(Finding::kind)
                .toList();
        assertEquals(
                List.of(
                        CheckKind.LEDE_MISSING,
                        CheckKind.TEXT_MISSING,
                        CheckKind.NOT_APPROVED,
                        CheckKind.LETTER_NOT_CLEARED,
                        CheckKind.LANGUAGE_MISSING),
                found);
        Refused refused = assertThrows(Refused.class, () -> editor(() -> issues.freeze(both.seen())));
        assertEquals("issues.problem.findings", refused.messageKey());
    }

    @Test
    void an_issue_is_signed_off_when_exactly_what_it_prints_is_approved() {
        UUID work = whole("Read by two");
        IssueView issue = plan(Map.of(Language.EN, ""));
        IssueView placed = editor(() -> composition.place(issue.seen(), new PlaceWork(work, null)));
        IssueView frozen = editor(() -> issues.freeze(placed.seen()));
        assertNotSignedOff(frozen);
        editor(() -> writing.save(new SaveText(work, Language.EN, 2, "Read by two", "Lede", UNSIGNED, "Other words")));
        printReady.approve(work, Language.EN);
        assertNotSignedOff(frozen);
        IssueView again = editor(
                () -> issues.freeze(editor(() -> issues.reopen(frozen.seen())).seen()));
        assertEquals(List.of(), again.findings());
        IssueView signed = coordinator(() -> issues.signOff(again.seen()));
        assertEquals(EditionStatus.SIGNED_OFF, signed.stage());
    }

    private void assertNotSignedOff(IssueView frozen) {
        assertEquals(
                List.of(CheckKind.NOT_APPROVED),
                editor(() -> issues.issue(frozen.id())).findings().stream()
                        .map(Finding::kind)
                        .toList());
        Refused refused = assertThrows(Refused.class, () -> coordinator(() -> issues.signOff(frozen.seen())));
        assertEquals("issues.problem.findings", refused.messageKey());
    }

    @Test
    void a_past_issue_is_taken_in_once_per_language() {
        int number = editor(() -> issues.nextNumber(PublicationId.FIRST));
        Document body = PlainEditor.parse("The municipal library was full.");
        PastIssue past = new PastIssue(
                FiledNumber.of(PublicationId.FIRST, number),
                Language.EN,
                "The Beacon",
                "Autumn 2025",
                List.of(
                        new PastPiece(PieceKind.ARTICLE, 1, "A room full", "Lede", "By A. B.", body),
                        new PastPiece(PieceKind.OPEN_LETTER, null, "", "", "", body)));
        UUID id = editor(() -> issues.recordPastIssue(past));
        IssueView issue = editor(() -> issues.issue(id));
        assertEquals(EditionStatus.ARCHIVED_DRAFT, issue.stage());
        assertEquals(2, issue.editions().get(0).contents().size());
        assertThrows(IssueExists.class, () -> editor(() -> issues.recordPastIssue(past)));
        int written = editor(() -> works.list(WorkSearch.everything())).size();
        assertThrows(IssueExists.class, () -> editor(() -> issues.recordPastIssue(past)));
        assertEquals(
                written, editor(() -> works.list(WorkSearch.everything())).size(), "a refusal leaves no works behind");
        PastIssue persian = new PastIssue(
                FiledNumber.of(PublicationId.FIRST, number), Language.FA, "فانوس", "پاییز ۱۴۰۴", List.of());
        assertEquals(id, editor(() -> issues.recordPastIssue(persian)));
    }

    @Test
    void the_newsroom_is_closed_to_caseworkers_and_signing_to_editors() {
        assertThrows(AccessDenied.class, () -> asked.by(Role.CASEWORKER, () -> works.list(WorkSearch.everything())));
        assertThrows(AccessDenied.class, () -> asked.by(Role.CASEWORKER, () -> issues.list()));
        assertThrows(AccessDenied.class, () -> asked.by(Role.CASEWORKER, () -> media.list("")));
        assertThrows(AccessDenied.class, () -> editor(() -> issues.signOff(new IssueVersion(UUID.randomUUID(), 0))));
        assertThrows(AccessDenied.class, () -> editor(() -> issues.publish(new IssueVersion(UUID.randomUUID(), 0))));
        assertThrows(
                AccessDenied.class,
                () -> editor(() -> publications.change(
                        new ChangePublication(new SettingsVersion(PublicationId.FIRST, 0), "", Map.of()))));
        assertThrows(
                AccessDenied.class,
                () -> asked.by(Role.COORDINATOR, () -> letters.receive(letter(UUID.randomUUID(), "en"))));
    }

    @Test
    void a_revision_is_never_changed() throws Exception {
        UUID work = begin("Immutable");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate(
                            "update newsletter.text_revision set title = 'x' where title = 'Immutable'"));
            assertTrue(refused.getMessage().contains("never changed"), refused.getMessage());
        }
        assertEquals(
                "Immutable",
                editor(() -> works.version(work, Language.EN)).current().text().title());
    }

    private IssueView plan(Map<Language, String> titles) {
        UUID id = editor(() ->
                issues.plan(new PlanIssue(PublicationId.FIRST, issues.nextNumber(PublicationId.FIRST), null, titles)));
        return editor(() -> issues.issue(id));
    }

    private UUID begin(String title) {
        return editor(() -> works.create(new NewWork(PieceKind.ARTICLE, Language.EN, title)));
    }

    private UUID whole(String title) {
        UUID work = begin(title);
        UUID photograph = upload();
        describe(
                photograph,
                editor(() -> media.photograph(photograph)).version(),
                new PhotographText("The hall", "", "Empty chairs"));
        editor(() ->
                media.sayWhoIsShown(photograph, media.photograph(photograph).version(), 0));
        editor(() -> writing.save(
                new SaveText(work, Language.EN, 1, title, "Lede", UNSIGNED, "Text.\n\n[photo: " + photograph + "]")));
        return work;
    }

    private void describe(UUID photograph, int version, PhotographText text) {
        editor(() -> media.describe(new DescribePhotograph(photograph, version, Map.of(Language.EN, text))));
    }

    private SaveOutcome save(Caller who, UUID work, int basedOn, String body) {
        return asked.by(who, () -> writing.save(new SaveText(work, Language.EN, basedOn, "Title", "", UNSIGNED, body)));
    }

    private UUID upload() {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, (int) System.nanoTime()); // each is another photograph
            ImageIO.write(image, "png", picture);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return editor(() -> media.upload(new NewPhotograph("hall.png", picture.toByteArray())));
    }

    private UUID receive(UUID clearance, String language) {
        fire(letter(clearance, language));
        return editor(letters::list).get(0).work();
    }

    private void fire(Object event) {
        asked.by(SYSTEM, () -> {
            events.fire(event);
            return true;
        });
    }

    private static LetterCleared letter(UUID clearance, String language) {
        return new LetterCleared(
                clearance,
                LetterCleared.Kind.OPEN_LETTER,
                language,
                "نامه‌ای سرگشاده",
                "To the delegation",
                "A telephone call",
                "Dear Sir",
                List.of("We ask for a call.", "My number is [masked]."),
                "Respectfully",
                List.of("A. T."),
                List.of(),
                Instant.now());
    }

    private <T> T editor(Supplier<T> call) {
        return asked.by(EDITOR, call);
    }

    private <T> T coordinator(Supplier<T> call) {
        return asked.by(COORDINATOR, call);
    }
}
