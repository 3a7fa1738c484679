package org.kinbridge.web.newsroom.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.retention.RetentionReview;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.waiting.WaitingLines;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.NewWork;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.SaveText;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.issue.CheckKind;
import org.kinbridge.newsletter.issue.Composition;
import org.kinbridge.newsletter.issue.Finding;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PlaceWork;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.likeness.LikenessConsentView;
import org.kinbridge.newsletter.likeness.LikenessEvidence;
import org.kinbridge.newsletter.likeness.LikenessState;
import org.kinbridge.newsletter.likeness.LikenessUse;
import org.kinbridge.newsletter.likeness.Likenesses;
import org.kinbridge.newsletter.likeness.NewLikenessConsent;
import org.kinbridge.newsletter.likeness.WithdrawLikeness;
import org.kinbridge.newsletter.media.AlreadyThere;
import org.kinbridge.newsletter.media.DescribePhotograph;
import org.kinbridge.newsletter.media.FocalPoint;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.NewPhotograph;
import org.kinbridge.newsletter.media.PhotographFilter;
import org.kinbridge.newsletter.media.PhotographPlace;
import org.kinbridge.newsletter.media.PhotographSize;
import org.kinbridge.newsletter.media.PhotographText;
import org.kinbridge.newsletter.media.PhotographView;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.rendition.PublicSite;
import org.kinbridge.newsletter.rendition.Renditions;
import org.kinbridge.newsletter.rendition.StoredPage;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.PrintReady;

@ExtendWith(ArquillianExtension.class)
class MediaLibraryIT {

    private static final Caller.Staff EDITOR = new Caller.Staff(AccountId.random(), "Odile", Role.EDITOR);
    private static final Caller.Staff COORDINATOR = new Caller.Staff(AccountId.random(), "Petrit", Role.COORDINATOR);
    private static final ByLineForm UNSIGNED = ByLineForm.of(new ByLine.Unsigned());
    private static final String CAPTION = "Afërdita Zogolli reads";

    @Inject
    private PrintReady printReady;

    @Inject
    private Asked asked;

    @Inject
    private MediaLibrary media;

    @Inject
    private Likenesses likenesses;

    @Inject
    private Works works;

    @Inject
    private Writing writing;

    @Inject
    private Issues issues;

    @Inject
    private Composition composition;

    @Inject
    private PublicSite site;

    @Inject
    private Renditions renditions;

    @Inject
    private WaitingLines waiting;

    @Inject
    private RetentionReview review;

    @Resource(lookup = "java:app/jdbc/kinbridge")
    private DataSource dataSource;

    @BeforeEach
    void nameTheNewsletter() {
        printReady.nameTheNewsletter();
    }

    @Test
    void the_same_file_is_taken_in_once() {
        byte[] file = picture();
        UUID first = editor(() -> media.upload(new NewPhotograph("orchard.jpg", file)));
        AlreadyThere again = assertThrows(
                AlreadyThere.class, () -> editor(() -> media.upload(new NewPhotograph("other name.jpg", file))));
        assertEquals(first, again.photograph());
        assertEquals(List.of("orchard.jpg"), again.errors().get(0).arguments());
    }

    @Test
    void a_moved_focal_point_makes_the_cuts_anew_and_deletes_the_old_ones() throws SQLException {
        UUID id = upload("focus.jpg");
        byte[] before = editor(() -> media.file(id, PhotographSize.CARD)).content();
        byte[] whole = editor(() -> media.file(id, PhotographSize.WIDE)).content();
        long files = count("select count(*) from core.stored_file");
        PhotographView moved = editor(() -> media.focus(id, version(id), new FocalPoint(100, 0)));
        assertEquals(new FocalPoint(100, 0), moved.focus());
        assertNotEquals(0, java.util.Arrays.compare(before, file(id, PhotographSize.CARD)));
        assertArrayEquals(whole, file(id, PhotographSize.WIDE));
        assertEquals(files, count("select count(*) from core.stored_file"));
        assertThrows(
                StaleVersion.class, () -> editor(() -> media.focus(id, moved.version() - 1, new FocalPoint(1, 1))));
        assertThrows(InvalidInput.class, () -> editor(() -> media.focus(id, moved.version(), new FocalPoint(101, 0))));
    }

    @Test
    void a_photograph_in_use_stays_and_an_unused_one_goes_with_all_that_was_kept() throws SQLException {
        UUID id = upload("in-use.jpg");
        UUID work = write("A text with a picture", id);
        assertEquals(
                List.of(PhotographPlace.Kind.WORK),
                editor(() -> media.places(id)).stream()
                        .map(PhotographPlace::kind)
                        .toList());
        Refused refused = assertThrows(Refused.class, () -> run(() -> media.delete(id, version(id))));
        assertEquals("media.problem.used", refused.messageKey());
        editor(() -> writing.save(new SaveText(work, Language.EN, 2, "No picture", "Lede", UNSIGNED, "Words.")));
        assertEquals(List.of(), editor(() -> media.places(id)));
        agree(id, "Blerta Kodra", null);
        run(() -> media.delete(id, version(id)));
        assertThrows(NotFound.class, () -> editor(() -> media.photograph(id)));
        assertEquals(0, count("select count(*) from newsletter.likeness_consent where photograph_id = '" + id + "'"));
        assertEquals(0, count("select count(*) from core.keyset where owner_id = '" + id + "'"));
    }

    @Test
    void an_unused_photograph_whose_period_is_over_goes_with_the_consents_of_those_it_shows() throws Exception {
        UUID id = upload("long-unused.jpg");
        agree(id, "Valbona Prifti", null);
        assertThrows(NotFound.class, () -> letGo("unused-photographs", id), "its time has not run");
        count("with old as (update newsletter.photograph set uploaded_at = timestamptz '2019-03-04 10:00Z'"
                + " where id = '" + id + "' returning 1) select count(*) from old");
        letGo("unused-photographs", id);
        assertThrows(NotFound.class, () -> editor(() -> media.photograph(id)));
        assertEquals(0, count("select count(*) from newsletter.likeness_consent where photograph_id = '" + id + "'"));
        assertEquals(0, count("select count(*) from core.keyset where owner_id = '" + id + "'"));
    }

    @Test
    void whoever_took_a_consent_back_is_counted_still_when_that_is_forgotten() throws Exception {
        UUID id = upload("forgotten-refusal.jpg");
        people(id, 1);
        agree(id, "Majlinda Hysa", null);
        UUID refused = agree(id, "Ilir Hysa", null);
        run(() -> likenesses.withdraw(new WithdrawLikeness(refused, 0, LocalDate.now(), "")));
        count("with old as (update newsletter.likeness_consent set withdrawn_at = timestamptz '2019-03-04 10:00Z'"
                + " where id = '" + refused + "' returning 1) select count(*) from old");
        asked.by(COORDINATOR, () -> review.due(0)).stream()
                .filter(item -> item.kind().equals("closed-likenesses")
                        && item.reference().equals("2019-03"))
                .forEach(item -> letGo(item.kind(), item.record()));
        assertEquals(0, count("select count(*) from newsletter.likeness_consent where id = '" + refused + "'"));
        assertEquals(2, editor(() -> media.photograph(id)).recognisable());
        assertEquals(LikenessState.MISSING, state(id), "the consent of the other one is not enough");
    }

    @Test
    void a_list_finds_by_words_and_by_what_is_missing_page_by_page() {
        UUID id = upload("قایق‌ها.jpg");
        editor(() -> media.describe(new DescribePhotograph(
                id, version(id), Map.of(Language.EN, new PhotographText("The quay at Zvernec", "", "Boats")))));
        assertTrue(found("zvernec", PhotographFilter.Kind.ALL).contains(id));
        assertTrue(found("قايق", PhotographFilter.Kind.ALL).contains(id), "the letter of another keyboard");
        assertFalse(found("zvernec%", PhotographFilter.Kind.ALL).contains(id), "a sign is no wildcard");
        assertTrue(
                found("zvernec", PhotographFilter.Kind.WITHOUT_ALTERNATIVE_TEXT).contains(id), "none in Persian");
        assertTrue(found("zvernec", PhotographFilter.Kind.UNUSED).contains(id));
        assertTrue(found("zvernec", PhotographFilter.Kind.PEOPLE_NOT_SAID).contains(id));
        editor(() -> media.describe(
                new DescribePhotograph(id, version(id), Map.of(Language.FA, new PhotographText("", "", "چند قایق")))));
        write("Boats", id);
        people(id, 1);
        assertFalse(
                found("zvernec", PhotographFilter.Kind.WITHOUT_ALTERNATIVE_TEXT).contains(id));
        assertFalse(found("zvernec", PhotographFilter.Kind.UNUSED).contains(id));
        assertFalse(found("zvernec", PhotographFilter.Kind.PEOPLE_NOT_SAID).contains(id));
        assertTrue(found("zvernec", PhotographFilter.Kind.CONSENT_ENDS).contains(id));
        assertEquals(
                List.of(),
                editor(() -> media.find(new PhotographFilter("zvernec", PhotographFilter.Kind.ALL, 7)))
                        .photographs());
    }

    @Test
    void nothing_is_said_in_a_language_because_it_is_said_in_another() {
        UUID id = upload("one-language.jpg");
        PhotographView view = editor(() -> media.describe(new DescribePhotograph(
                id, version(id), Map.of(Language.EN, new PhotographText("A well", "By A.", "A well in a yard")))));
        assertEquals(PhotographText.none(), view.text(Language.FA));
    }

    @Test
    void who_agreed_and_by_what_it_is_shown_is_encrypted_and_every_look_is_written_down() throws SQLException {
        UUID id = upload("sealed.jpg");
        byte[] scan = "%PDF-1.7 signed by Fatbardha Lleshi".getBytes(StandardCharsets.US_ASCII);
        UUID consent = editor(() -> likenesses.record(new NewLikenessConsent(
                id,
                "Fatbardha Lleshi",
                EnumSet.allOf(LikenessUse.class),
                LikenessEvidence.SIGNED_PAPER,
                "the blue folder of Fatbardha",
                scan,
                LocalDate.now(),
                null,
                null)));
        String kept = text("select concat(encode(c.person, 'escape'), encode(c.proof, 'escape'),"
                + " encode(s.content, 'escape')) from newsletter.likeness_consent c"
                + " join newsletter.likeness_scan s on s.consent_id = c.id where c.id = '" + consent + "'");
        assertFalse(kept.contains("Fatbardha") || kept.contains("folder") || kept.contains("signed"));
        assertArrayEquals(scan, editor(() -> likenesses.scan(consent)).content());
        assertEquals(
                "Fatbardha Lleshi",
                editor(() -> likenesses.of(id)).consents().get(0).person());
        assertEquals(
                1,
                count("select count(*) from core.audit_entry where action = 'download-likeness-scan'"
                        + " and subject_id = '" + consent + "'"));
        InvalidInput refused = assertThrows(
                InvalidInput.class,
                () -> editor(() -> likenesses.record(new NewLikenessConsent(
                        id,
                        " ",
                        Set.of(),
                        null,
                        "",
                        "MZ a program".getBytes(StandardCharsets.US_ASCII),
                        LocalDate.now().plusDays(1),
                        LocalDate.now(),
                        null))));
        assertEquals(
                Set.of("person", "uses", "evidence", "on", "until", "scan"),
                refused.errors().stream().map(InvalidInput.FieldError::field).collect(Collectors.toSet()));
    }

    @Test
    void a_photograph_waits_on_today_when_its_consent_ends_or_has_ended() {
        UUID soon = upload("ends-soon-" + UUID.randomUUID() + ".jpg");
        people(soon, 1);
        agree(soon, "Shpresa Dema", LocalDate.now().plusDays(5));
        assertEquals(LikenessState.ENDS_SOON, state(soon));
        assertTrue(lines().contains("likeness.waiting.ENDS_SOON " + soon));
        UUID ended = upload("ended-" + UUID.randomUUID() + ".jpg");
        people(ended, 1);
        UUID old = agree(ended, "Drilona Meta", LocalDate.now().minusDays(3));
        assertEquals(LikenessState.ENDED, state(ended));
        assertTrue(lines().contains("likeness.waiting.ENDED " + ended));
        assertTrue(editor(likenesses::attention).stream()
                .anyMatch(row -> row.photograph().equals(ended)));
        editor(() -> likenesses.record(new NewLikenessConsent(
                ended,
                "Drilona Meta",
                EnumSet.allOf(LikenessUse.class),
                LikenessEvidence.WRITTEN_MESSAGE,
                "",
                new byte[0],
                LocalDate.now(),
                null,
                old)));
        assertEquals(LikenessState.HOLDS, state(ended));
        assertFalse(lines().contains("likeness.waiting.ENDED " + ended));
    }

    @Test
    void consent_for_the_web_alone_or_of_too_few_is_not_enough() {
        UUID id = upload("two-people.jpg");
        people(id, 2);
        agree(id, "Liri Gega", null);
        assertEquals(LikenessState.MISSING, state(id));
        UUID narrow = editor(() -> likenesses.record(new NewLikenessConsent(
                id,
                "Agim Gega",
                Set.of(LikenessUse.WEB),
                LikenessEvidence.SPOKEN_BEFORE_STAFF,
                "",
                new byte[0],
                LocalDate.now(),
                null,
                null)));
        assertEquals(LikenessState.MISSING, state(id));
        editor(() -> likenesses.record(new NewLikenessConsent(
                id,
                "Agim Gega",
                EnumSet.allOf(LikenessUse.class),
                LikenessEvidence.SIGNED_PAPER,
                "",
                new byte[0],
                LocalDate.now(),
                null,
                narrow)));
        assertEquals(LikenessState.HOLDS, state(id));
        people(id, 0);
        assertEquals(LikenessState.HOLDS, state(id), "who was asked counts, whatever number is written");
    }

    @Test
    void a_withdrawal_takes_the_picture_out_of_everything_public_at_once() {
        UUID id = upload("withdrawn.jpg");
        editor(() -> media.describe(new DescribePhotograph(
                id, version(id), Map.of(Language.EN, new PhotographText(CAPTION, "Odile", "A woman reads")))));
        UUID work = write("At the window", id);
        IssueView issue = placed(work);
        assertEquals(List.of(CheckKind.PEOPLE_NOT_SAID), kinds(issue));
        people(id, 1);
        assertEquals(List.of(CheckKind.CONSENT_MISSING), kinds(issue));
        assertThrows(Refused.class, () -> editor(() -> issues.freeze(issue.seen())));
        UUID consent = agree(id, "Afërdita Zogolli", null);
        String path = publish(issue);
        String page = page(path + "/at-the-window");
        assertTrue(page.contains(CAPTION));
        Matcher picture = Pattern.compile("/pictures/[^ \"]+").matcher(page);
        assertTrue(picture.find());
        assertTrue(page.contains("srcset=") && page.contains("loading=\"lazy\"") && page.contains("width=\""));
        assertTrue(page(path).contains("/cut-"), "the contents list shows the part around the focal point");
        assertEquals(
                Set.of(PhotographPlace.Kind.WORK, PhotographPlace.Kind.PUBLIC_PAGE, PhotographPlace.Kind.PRINT),
                editor(() -> media.places(id)).stream()
                        .map(PhotographPlace::kind)
                        .collect(Collectors.toSet()));

        LikenessConsentView given = editor(() -> likenesses.consent(consent));
        run(() -> likenesses.withdraw(
                new WithdrawLikeness(consent, given.version(), LocalDate.now(), "Does not want it any more.")));

        String after = page(path + "/at-the-window");
        assertTrue(after.contains("A photograph that stood here has been withdrawn"));
        for (String made : List.of(after, page(path), page(path + ".txt"), mail(issue))) {
            assertFalse(made.contains(CAPTION) || made.contains("A woman reads") || made.contains("/pictures/"));
        }
        assertTrue(site.find(picture.group()).isEmpty(), "the file is gone");
        assertEquals(LikenessState.WITHDRAWN, state(id));
        assertEquals(
                Set.of(PhotographPlace.Kind.WORK, PhotographPlace.Kind.PRINT),
                editor(() -> media.places(id)).stream()
                        .map(PhotographPlace::kind)
                        .collect(Collectors.toSet()));
        assertTrue(lines().contains("likeness.waiting.WITHDRAWN " + id));
        assertThrows(
                Refused.class,
                () -> run(() ->
                        likenesses.withdraw(new WithdrawLikeness(consent, given.version() + 1, LocalDate.now(), ""))));
    }

    @Test
    void whose_consents_have_ended_is_taken_out_by_a_person() {
        UUID id = upload("ended-in-public.jpg");
        editor(() -> media.describe(new DescribePhotograph(
                id, version(id), Map.of(Language.EN, new PhotographText("At the gate", "", "A man waits")))));
        UUID work = write("At the gate of Dorn", id);
        people(id, 1);
        agree(id, "Gjon Ndoj", LocalDate.now().plusDays(1));
        String path = publish(placed(work));
        assertThrows(Refused.class, () -> run(() -> likenesses.takeOut(id)), "it may be shown still");
        people(id, 2);
        run(() -> likenesses.takeOut(id));
        assertFalse(page(path + "/at-the-gate-of-dorn").contains("A man waits"));
    }

    @Test
    void mail_that_went_out_with_a_photograph_is_counted_and_cannot_be_called_back() throws SQLException {
        UUID id = upload("mailed.jpg");
        editor(() -> media.describe(new DescribePhotograph(
                id, version(id), Map.of(Language.EN, new PhotographText("The ferry", "", "A ferry leaves")))));
        people(id, 0);
        IssueView issue = placed(write("The ferry of Zvernec", id));
        publish(issue);
        mailed(issue.number().value(), "ACCEPTED", "UNCERTAIN", "PENDING", "SUPPRESSED");
        PhotographPlace mail = editor(() -> media.places(id)).stream()
                .filter(place -> place.kind() == PhotographPlace.Kind.MAIL)
                .findFirst()
                .orElseThrow();
        assertEquals(2, mail.count(), "what has not gone out does not count");
        assertEquals(issue.number(), mail.subject());
        assertTrue(mail.kind().isBeyondRecall());
    }

    /** A mailing of the English edition with one message in each of these states, touched now. */
    private void mailed(int issue, String... states) throws SQLException {
        String mailing = UUID.randomUUID().toString();
        count("with sent as (insert into newsletter.mailing (id, version, issue_number, language, state, state_since,"
                + " prepared_by, sent_back_because, server_away) values ('" + mailing + "', 0, " + issue
                + ", 'EN', 'COMPLETED', now(), gen_random_uuid(), '', false) returning 1) select count(*) from sent");
        for (String state : states) {
            count("with sent as (insert into newsletter.delivery (id, mailing_id, address_key, state, attempts,"
                    + " next_attempt_at, touched_at, reply) values (gen_random_uuid(), '" + mailing + "', '"
                    + UUID.randomUUID() + "', '" + state + "', 1, now(), now(), '') returning 1)"
                    + " select count(*) from sent");
        }
    }

    private void letGo(String kind, UUID record) {
        asked.by(Role.COORDINATOR, () -> review.letGo(kind, record));
    }

    private Set<String> lines() {
        return asked.by(EDITOR, () -> waiting.waitingFor(EDITOR)).stream()
                .filter(line -> line.messageKey().startsWith("likeness"))
                .map(line -> line.messageKey() + " "
                        + line.path().substring(line.path().indexOf('=') + 1))
                .collect(Collectors.toSet());
    }

    private String page(String path) {
        StoredPage page = site.find(path).orElseThrow(() -> new AssertionError("Nothing at " + path));
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    private String mail(IssueView issue) {
        var mail = editor(() -> renditions.email(issue.number().value(), Language.EN));
        return mail.html() + mail.text();
    }

    private String publish(IssueView issue) {
        IssueView frozen = editor(() -> issues.freeze(issues.issue(issue.id()).seen()));
        IssueView signed = coordinator(() -> issues.signOff(frozen.seen()));
        coordinator(() -> issues.publish(signed.seen()));
        return "/issues/" + issue.number() + "/en";
    }

    private IssueView placed(UUID work) {
        printReady.approve(work, Language.EN);
        UUID id = editor(() -> issues.plan(new PlanIssue(
                PublicationId.FIRST, issues.nextNumber(PublicationId.FIRST), null, Map.of(Language.EN, "Windows"))));
        return editor(() -> composition.place(issues.issue(id).seen(), new PlaceWork(work, null)));
    }

    private List<CheckKind> kinds(IssueView issue) {
        return editor(() -> issues.issue(issue.id())).findings().stream()
                .map(Finding::kind)
                .toList();
    }

    private UUID write(String title, UUID photograph) {
        UUID work = editor(() -> works.create(new NewWork(PieceKind.ARTICLE, Language.EN, title)));
        editor(() -> writing.save(
                new SaveText(work, Language.EN, 1, title, "Lede", UNSIGNED, "Words.\n\n[photo: " + photograph + "]")));
        return work;
    }

    private UUID agree(UUID photograph, String person, LocalDate until) {
        return editor(() -> likenesses.record(new NewLikenessConsent(
                photograph,
                person,
                EnumSet.allOf(LikenessUse.class),
                LikenessEvidence.SIGNED_PAPER,
                "",
                new byte[0],
                LocalDate.now().minusDays(60),
                until,
                null)));
    }

    private void people(UUID id, int number) {
        editor(() -> media.sayWhoIsShown(id, version(id), number));
    }

    private LikenessState state(UUID id) {
        return editor(() -> likenesses.states(List.of(id))).get(id);
    }

    private int version(UUID id) {
        return media.photograph(id).version();
    }

    private byte[] file(UUID id, PhotographSize size) {
        return editor(() -> media.file(id, size)).content();
    }

    private Set<UUID> found(String words, PhotographFilter.Kind kind) {
        return editor(() -> media.find(new PhotographFilter(words, kind, 0))).photographs().stream()
                .map(PhotographView::id)
                .collect(Collectors.toSet());
    }

    private UUID upload(String name) {
        return editor(() -> media.upload(new NewPhotograph(name, picture())));
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(1800, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color((int) System.nanoTime()));
        pen.fillRect(0, 0, 900, 700);
        pen.setColor(Color.WHITE);
        pen.fillOval(200, 100, 300, 300);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private long count(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private void run(Runnable call) {
        editor(() -> {
            call.run();
            return true;
        });
    }

    private <T> T editor(Supplier<T> call) {
        return asked.by(EDITOR, call);
    }

    private <T> T coordinator(Supplier<T> call) {
        return asked.by(COORDINATOR, call);
    }
}
