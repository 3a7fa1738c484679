package org.kinbridge.web.newsroom.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.retention.KeptApart;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Role;
import org.kinbridge.newsletter.importing.Acceptance;
import org.kinbridge.newsletter.importing.Correction;
import org.kinbridge.newsletter.importing.ImportId;
import org.kinbridge.newsletter.importing.ImportStatus;
import org.kinbridge.newsletter.importing.Importing;
import org.kinbridge.newsletter.importing.LineRole;
import org.kinbridge.newsletter.importing.Masthead;
import org.kinbridge.newsletter.importing.NewSource;
import org.kinbridge.newsletter.importing.ReviewView;
import org.kinbridge.newsletter.importing.Reviewing;
import org.kinbridge.newsletter.importing.TextEncoding;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.SecondPublication;

/** Imports at the boundary, in the deployed application. */
@ExtendWith(ArquillianExtension.class)
class ImportingIT {
    private static final String ISSUE = """
            The Long Table
            No. 9041, May 2020
            IN THIS ISSUE
            1. Two chairs
            2. A parcel
            Two chairs
            On the first Monday of each month two chairs stand in the corridor of the harbour office.
            Write to Petra at petra@post.example or come to the desk.
            A parcel
            In January a parcel with two pairs of shoes left the post office, and in April a card arrived.
            """;

    @Inject
    private Importing importing;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Acceptance acceptance;

    @Inject
    private SecondPublication secondPublication;

    @Inject
    private Asked asked;

    @Inject
    @Any
    private Instance<KeptApart> kept;

    @Inject
    private UserTransaction transaction;

    @Inject
    private EntityManager entityManager;

    @Test
    void windows_texts_are_recognised_and_converted() throws Exception {
        assertRecognised("La présidente a parlé à l'été, chère sœur.", "windows-1252", TextEncoding.WINDOWS_1252);
        assertRecognised(
                "خانواده ها در کتابخانه گرد آمدند و نامه ها را خواندند".replace('ی', 'ي'),
                "windows-1256",
                TextEncoding.WINDOWS_1256);
    }

    private void assertRecognised(String text, String charset, TextEncoding encoding) throws Exception {
        ImportId id = byEditor(
                () -> importing.upload("old.txt", new ByteArrayInputStream(text.getBytes(Charset.forName(charset)))));
        ReviewView view = review(id);
        assertThat(view.converted()).isTrue();
        assertThat(view.encoding()).isEqualTo(encoding.label());
        assertThat(view.parts().get(0).lines().get(0).chunks().get(0).text()).isEqualTo(text);
    }

    @Test
    void what_is_no_text_is_refused() {
        assertRefused(new byte[0], "importing.refused.empty");
        assertRefused(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, "importing.refused.binary");
        assertRefused("PK\u0003\u0004....".getBytes(StandardCharsets.ISO_8859_1), "importing.refused.format");
        assertRefused(new byte[50_000_000], "importing.refused.tooLarge");
    }

    private void assertRefused(byte[] bytes, String key) {
        assertThatThrownBy(() -> byEditor(() -> importing.upload("x", new ByteArrayInputStream(bytes))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().get(0).messageKey()).isEqualTo(key));
    }

    @Test
    void a_correction_with_an_old_version_overwrites_nothing() throws Exception {
        ImportId id = byEditor(() -> importing.paste("t", ISSUE));
        ReviewView view = review(id);
        ReviewView changed =
                byEditor(() -> reviewing.correct(id, view.version(), new Correction.Mark(0, 1, LineRole.LEFT_OUT), 1));
        assertThat(changed.version()).isGreaterThan(view.version());
        assertThatThrownBy(() -> byEditor(() -> reviewing.correct(id, view.version(), new Correction.Split(6), 1)))
                .isInstanceOf(StaleVersion.class);
        assertThat(review(id).parts()).hasSameSizeAs(changed.parts());
        ReviewView undone = byEditor(() -> reviewing.undo(id, changed.version(), 1));
        assertThat(undone.canRedo()).isTrue();
    }

    @Test
    void private_data_are_decided_before_acceptance_and_a_number_is_taken_once() throws Exception {
        ImportId id = byEditor(() -> importing.paste("t", ISSUE));
        ReviewView view = review(id);
        assertThat(view.undecided()).isEqualTo(1);
        assertThatThrownBy(() -> accept(id, view.version()))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.messageKey()).isEqualTo("importing.refused.contacts"));
        assertThatThrownBy(() -> byEditor(() -> reviewing.keepContact(
                        id, view.version(), view.contacts().get(0).spot(), " ")))
                .isInstanceOf(Refused.class);
        ReviewView masked = byEditor(() -> reviewing.maskAll(id, view.version(), 1));
        accept(id, masked.version());
        assertThat(byEditor(() -> importing.row(id)).status()).isEqualTo(ImportStatus.ACCEPTED);

        ImportId again = byEditor(() -> importing.paste("t", ISSUE));
        long version = review(again).version();
        ReviewView second = byEditor(() -> reviewing.maskAll(again, version, 1));
        assertThatThrownBy(() -> accept(again, second.version())).hasMessage("issues.problem.issueExists");
        assertThat(byEditor(() -> importing.row(again)).status()).isEqualTo(ImportStatus.IN_REVIEW);
    }

    @Test
    void a_past_issue_is_filed_with_the_newsletter_that_was_chosen() throws Exception {
        PublicationId second = secondPublication.id();
        ImportId ofSecond = masked();
        accept(ofSecond, named(ofSecond, second).version());
        assertThat(byEditor(() -> importing.row(ofSecond)).issue()).isEqualTo(FiledNumber.of(second, 9042));

        ImportId ofFirst = masked();
        accept(ofFirst, review(ofFirst).version());
        assertThat(byEditor(() -> importing.row(ofFirst)).issue()).isEqualTo(new FiledNumber(9042));

        ImportId again = masked();
        ReviewView taken = named(again, second);
        assertThatThrownBy(() -> accept(again, taken.version())).hasMessage("issues.problem.issueExists");
        ReviewView nobodys = named(again, new PublicationId(987));
        assertThatThrownBy(() -> accept(again, nobodys.version())).isInstanceOf(NotFound.class);
        assertThat(byEditor(() -> importing.row(again)).status()).isEqualTo(ImportStatus.IN_REVIEW);
    }

    /** A text of issue 9042 in which nothing is left to decide. */
    private ImportId masked() throws InterruptedException {
        ImportId id = byEditor(() -> importing.paste("t", ISSUE.replace("9041", "9042")));
        long version = review(id).version();
        byEditor(() -> reviewing.maskAll(id, version, 1));
        return id;
    }

    private ReviewView named(ImportId id, PublicationId whose) throws InterruptedException {
        ReviewView view = review(id);
        Masthead read = view.masthead();
        Masthead named = new Masthead(read.title(), read.number(), read.dateWords(), read.language(), whose);
        return byEditor(() -> reviewing.correct(id, view.version(), new Correction.NameIssue(named), 1));
    }

    @Test
    void a_long_text_is_analysed_in_the_background() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(i % 20 == 0 ? "Heading number " + i : "A sentence of the article that ends as sentences do.")
                    .append('\n');
        }
        ImportId id = byEditor(() -> importing.paste("long", text.toString()));
        ReviewView view = review(id);
        assertThat(view.window().total()).isEqualTo(20_000);
        assertThat(view.parts().stream().mapToInt(part -> part.lines().size()).sum())
                .isEqualTo(Reviewing.WINDOW);
        ReviewView end = byEditor(() -> reviewing.review(id, 19_900));
        assertThat(end.window().to()).isEqualTo(20_000);
    }

    @Test
    void what_was_read_from_a_document_goes_with_its_import() throws Exception {
        for (boolean byTime : new boolean[] {false, true}) {
            long before = storedFiles();
            ImportId id = byEditor(() -> importing.upload("page.html", new ByteArrayInputStream(pageWithPicture())));
            ReviewView view = review(id);
            assertThat(view.parts()).isNotEmpty();
            assertThat(byEditor(() -> reviewing.picture(id, 1)).contentType()).isEqualTo("image/jpeg");
            assertThat(storedFiles()).as("the page, its reading, its picture").isEqualTo(before + 3);
            if (byTime) {
                letGo(id);
            } else {
                asked.by(Role.EDITOR, () -> importing.discard(id, view.version()));
            }
            assertThat(storedFiles()).isEqualTo(before);
        }
    }

    @Test
    void an_import_without_a_file_is_let_go_too() throws Exception {
        ImportId id = byEditor(() -> importing.uploadAll(List.of(new NewSource("empty.txt", new byte[0]))))
                .get(0);
        assertThat(byEditor(() -> importing.row(id)).status()).isEqualTo(ImportStatus.UNREADABLE);
        letGo(id);
        assertThatThrownBy(() -> byEditor(() -> importing.row(id))).isInstanceOf(NotFound.class);
    }

    private void letGo(ImportId id) throws Exception {
        transaction.begin();
        kept.stream().filter(one -> one.kind().equals("past-issues")).forEach(one -> one.letGo(id.value()));
        transaction.commit();
    }

    private long storedFiles() {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from core.stored_file")
                        .getSingleResult())
                .longValue();
    }

    private static byte[] pageWithPicture() {
        BufferedImage image = new BufferedImage(200, 120, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("<!DOCTYPE html><html><body><h1>The Long Bench</h1><h2>A wall of names</h2><p>There is a wall on which"
                        + " each family has written one name.</p><img src=\"data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(png.toByteArray()) + "\"></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void others_may_not_import() {
        for (Role role : new Role[] {Role.CASEWORKER, Role.ADMINISTRATOR}) {
            assertThatThrownBy(() -> asked.by(role, () -> importing.paste("t", ISSUE)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> asked.by(role, () -> importing.list())).isInstanceOf(AccessDenied.class);
        }
    }

    private void accept(ImportId id, long version) {
        asked.by(Role.EDITOR, () -> acceptance.accept(id, version));
    }

    private <T> T byEditor(Supplier<T> call) {
        return asked.by(Role.EDITOR, call);
    }

    /** Waits for the analysis, which runs in the background. */
    private ReviewView review(ImportId id) throws InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        while (byEditor(() -> importing.row(id)).status() == ImportStatus.ANALYSING && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        return byEditor(() -> reviewing.review(id, 1));
    }
}
