package org.kinbridge.web.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Problem;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.SaveText;
import org.kinbridge.newsletter.article.VersionStatus;
import org.kinbridge.newsletter.article.VersionView;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.issue.BeyondRecall;
import org.kinbridge.newsletter.issue.CorrectablePiece;
import org.kinbridge.newsletter.issue.Errata;
import org.kinbridge.newsletter.issue.ErratumView;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.PrepareErratum;
import org.kinbridge.newsletter.issue.RetractPiece;
import org.kinbridge.newsletter.issue.RetractableWork;
import org.kinbridge.newsletter.issue.Retractions;
import org.kinbridge.newsletter.rendition.PublicSite;
import org.kinbridge.newsletter.rendition.Renditions;
import org.kinbridge.newsletter.rendition.StoredPage;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.PrintReady;
import org.kinbridge.web.fixture.PublishedIssue;
import org.kinbridge.web.fixture.WrittenPieces;

/** What is published is corrected by two people, or withdrawn at once; every rendition says so. */
@ExtendWith(ArquillianExtension.class)
class ErrataIT {

    private static final Caller.Staff PREPARER = WrittenPieces.person("Xhoana", Role.COORDINATOR);
    private static final Caller.Staff WRITER = WrittenPieces.person("Rezarta", Role.EDITOR);
    private static final Caller.Staff SIGNER = WrittenPieces.person("Mahasti", Role.COORDINATOR);

    private static final String NOTE = "The hearing was on the twelfth, not on the thirteenth.";

    @Inject
    private PublishedIssue publishedIssue;

    @Inject
    private Errata errata;

    @Inject
    private Retractions retractions;

    @Inject
    private Renditions renditions;

    @Inject
    private PublicSite site;

    @Inject
    private Works works;

    @Inject
    private Writing writing;

    @Inject
    private PrintReady printReady;

    @Inject
    private Asked asked;

    private UUID hearing;
    private UUID other;
    private IssueView issue;
    private String path;

    @BeforeEach
    void twoPiecesArePublic() {
        hearing = publishedIssue.article(Language.EN, "The hearing of Vrelo", "It was on the thirteenth.");
        other = publishedIssue.article(Language.EN, "The bench of Gurrë", "It stands there.");
        Map<UUID, Language> placed = new LinkedHashMap<>();
        placed.put(hearing, Language.EN);
        placed.put(other, Language.EN);
        issue = publishedIssue.published(publishedIssue.composed("Amended", placed, Language.EN));
        path = "/issues/" + issue.number() + "/en";
    }

    @Test
    void a_correction_reaches_every_rendition_and_says_what_was_wrong() {
        byte[] firstPrint = page(path + ".pdf").bytes();
        prepare();
        assertThat(text(path + "/the-hearing-of-vrelo"))
                .as("until it is signed")
                .contains("thirteenth.");
        rewrite("It was on the twelfth.");
        sign(SIGNER);

        for (String rendition : List.of(path + "/the-hearing-of-vrelo", path + ".txt")) {
            assertThat(text(rendition))
                    .as(rendition)
                    .contains("It was on the twelfth.", "Corrected on ", NOTE)
                    .doesNotContain("It was on the thirteenth");
        }
        assertThat(text(path)).contains("Corrected on ", path + ".corrections");
        assertThat(text(path + ".corrections")).contains("The hearing of Vrelo", NOTE);
        assertThat(text("/feed/en.atom")).contains("Corrected on ", NOTE);
        assertThat(asked.by(Role.EDITOR, () -> renditions.email(issue.number().value(), Language.EN))
                        .html())
                .contains("It was on the twelfth.", NOTE);
        assertThat(text(path + "/the-bench-of-gurre"))
                .contains("It stands there.")
                .doesNotContain("Corrected on");
        assertThat(page(path + ".pdf").bytes()).isNotEqualTo(firstPrint);
        assertThat(asked.by(
                        Role.EDITOR,
                        () -> renditions.earlierPrint(issue.number().value(), Language.EN, 1)))
                .as("what was public before is kept")
                .isEqualTo(firstPrint);
        assertThat(status(hearing)).isEqualTo(VersionStatus.CORRECTED);
        assertThat(publishedIssue.view(issue.id()).editions().get(0).errata()).isEqualTo(1);
    }

    @Test
    void a_second_erratum_has_the_next_number_and_both_stay_said() {
        prepare();
        rewrite("It was on the twelfth.");
        sign(SIGNER);
        asked.by(
                PREPARER,
                () -> errata.prepare(
                        new PrepareErratum(issue.id(), Language.EN, hearing, "The room was the large one.")));
        rewrite("It was on the twelfth, in the large room.");
        sign(SIGNER);
        assertThat(all()).extracting(ErratumView::number).containsExactly(2, 1);
        assertThat(text(path + "/the-hearing-of-vrelo")).containsSubsequence(NOTE, "The room was the large one.");
        assertThat(asked.by(
                        Role.EDITOR,
                        () -> renditions.earlierPrints(issue.number().value())))
                .hasSize(2);
    }

    @Test
    void whoever_prepared_or_wrote_last_does_not_sign_and_only_approved_words_are_signed() {
        prepare();
        assertRefused(() -> sign(SIGNER), "errata.problem.notApproved");
        rewrite("It was on the twelfth.");
        assertRefused(() -> sign(PREPARER), "errata.problem.preparer");
        assertThatThrownBy(() -> sign(WrittenPieces.person("Olta", Role.EDITOR)))
                .isInstanceOf(AccessDenied.class);
        asked.by(
                SIGNER,
                () -> writing.save(new SaveText(
                        hearing, Language.EN, 2, "The hearing of Vrelo", "Lede", unsigned(), "It was earlier.")));
        printReady.approveAgain(hearing, Language.EN);
        assertRefused(() -> sign(SIGNER), "errata.problem.lastWords");
        assertThat(text(path + "/the-hearing-of-vrelo")).contains("thirteenth.");
    }

    @Test
    void words_that_say_the_same_or_miss_something_are_not_signed() {
        prepare();
        printReady.approve(hearing, Language.EN);
        assertRefused(() -> sign(SIGNER), "errata.problem.same");
        save("See [here](http://localhost:1/x) and [there](" + origin() + "/issues/99999/en/nowhere).");
        printReady.approveAgain(hearing, Language.EN);
        assertRefused(() -> sign(SIGNER), "errata.problem.findings");
        assertThat(all().get(0).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.spot().words()).endsWith("/nowhere"));
    }

    @Test
    void a_note_for_readers_holds_no_contact_data_and_is_not_empty() {
        for (String note : List.of(" ", "Call +355 69 123 4567 instead.", "x".repeat(501))) {
            assertThatThrownBy(() -> asked.by(
                            PREPARER, () -> errata.prepare(new PrepareErratum(issue.id(), Language.EN, hearing, note))))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThat(status(hearing)).isEqualTo(VersionStatus.PUBLISHED);
    }

    @Test
    void one_correction_of_a_piece_at_a_time_and_dropping_it_leaves_what_is_public() {
        prepare();
        assertRefused(this::prepare, "errata.problem.underway");
        assertThat(correctable()).containsExactly("The bench of Gurrë");
        rewrite("It was never.");
        asked.by(WRITER, () -> errata.drop(all().get(0).seen()));
        assertThat(status(hearing)).isEqualTo(VersionStatus.PUBLISHED);
        assertThat(asked.by(WRITER, () -> works.version(hearing, Language.EN))
                        .current()
                        .text()
                        .document()
                        .plainText())
                .isEqualTo("It was on the thirteenth.");
        assertThat(correctable()).contains("The hearing of Vrelo");
        assertRefused(() -> sign(SIGNER), "errata.problem.ended.DROPPED");
    }

    @Test
    void a_withdrawn_piece_leaves_a_tombstone_that_says_why_and_is_gone_everywhere_else() {
        prepare();
        String reason = "Two families were confused with each other.";
        assertThat(asked.by(WRITER, () -> retractions.beyondRecall(hearing)))
                .extracting(BeyondRecall::kind)
                .containsExactly(BeyondRecall.Kind.PRINT);
        asked.by(WRITER, () -> retractions.retract(new RetractPiece(hearing, Map.of(Language.EN, reason))));

        StoredPage tombstone = page(path + "/the-hearing-of-vrelo");
        assertThat(tombstone.status()).isEqualTo(410);
        assertThat(new String(tombstone.bytes(), StandardCharsets.UTF_8))
                .contains("withdrawn on ", reason)
                .doesNotContain("The hearing of Vrelo", "thirteenth");
        String here = "A piece that stood here was withdrawn on ";
        String there = "A piece of this issue was withdrawn on ";
        Map.of(path, here, path + ".txt", here, path + ".corrections", there, "/feed/en.atom", here)
                .forEach((rendition, words) -> assertThat(text(rendition))
                        .as(rendition)
                        .contains(words, reason)
                        .doesNotContain(path + "/the-hearing"));
        for (String words : List.of(
                text(path),
                text(path + ".txt"),
                asked.by(Role.EDITOR, () -> renditions.email(issue.number().value(), Language.EN))
                        .text())) {
            assertThat(words).doesNotContain("The hearing of Vrelo");
        }
        assertThat(status(hearing)).isEqualTo(VersionStatus.RETRACTED);
        assertThat(all()).extracting(ErratumView::state).extracting(Enum::name).containsExactly("DROPPED");
        assertThat(asked.by(WRITER, () -> retractions.retractable(issue.id())))
                .extracting(RetractableWork::work)
                .containsExactly(other);
        assertThat(asked.by(WRITER, () -> retractions.list(issue.id())))
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.byName()).isEqualTo("Rezarta");
                    assertThat(gone.beyondRecall()).isNotEmpty();
                });
        assertThatThrownBy(() -> asked.by(
                        WRITER, () -> retractions.retract(new RetractPiece(hearing, Map.of(Language.EN, reason)))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_reason_for_readers_is_looked_through_before_it_is_public() {
        for (String reason : List.of("", "Write to gurra@example.org")) {
            assertThatThrownBy(() -> asked.by(
                            WRITER, () -> retractions.retract(new RetractPiece(other, Map.of(Language.EN, reason)))))
                    .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.toString())
                            .isNotEmpty());
        }
        assertThat(page(path + "/the-bench-of-gurre").status()).isEqualTo(200);
    }

    @Test
    void what_is_withdrawn_for_the_sake_of_people_is_in_no_earlier_print_edition_either() {
        prepare();
        rewrite("It was on the twelfth.");
        sign(SIGNER);
        asked.by(
                Role.EDITOR,
                () -> renditions.retractPiece(
                        issue.number().value(), Language.EN, "the-bench-of-gurre", "The family asked for it"));
        assertThat(asked.by(
                        Role.EDITOR,
                        () -> renditions.earlierPrints(issue.number().value())))
                .isEmpty();
        assertThat(text(path + "/the-bench-of-gurre")).doesNotContain("The family asked");
    }

    private void prepare() {
        asked.by(PREPARER, () -> errata.prepare(new PrepareErratum(issue.id(), Language.EN, hearing, NOTE)));
    }

    /** New words by the writer, edited and approved. */
    private void rewrite(String body) {
        save(body);
        printReady.approve(hearing, Language.EN);
    }

    private void save(String body) {
        int newest = asked.by(WRITER, () -> works.version(hearing, Language.EN))
                .current()
                .number();
        asked.by(
                WRITER,
                () -> writing.save(
                        new SaveText(hearing, Language.EN, newest, "The hearing of Vrelo", "Lede", unsigned(), body)));
    }

    private void sign(Caller.Staff person) {
        asked.by(person, () -> errata.sign(all().get(0).seen()));
    }

    private List<ErratumView> all() {
        return asked.by(PREPARER, () -> errata.list(issue.id()));
    }

    private List<String> correctable() {
        return asked.by(WRITER, () -> errata.correctable(issue.id())).stream()
                .map(CorrectablePiece::title)
                .toList();
    }

    private VersionStatus status(UUID work) {
        VersionView version = asked.by(WRITER, () -> works.version(work, Language.EN));
        return version.status();
    }

    /** The feed names the site. */
    private String origin() {
        return text("/feed/en.atom").replaceFirst("(?s).*<id>(.*)/feed/en.atom</id>.*", "$1");
    }

    private String text(String address) {
        return new String(page(address).bytes(), StandardCharsets.UTF_8);
    }

    private StoredPage page(String address) {
        return site.find(address).orElseThrow(() -> new AssertionError(address));
    }

    private static ByLineForm unsigned() {
        return ByLineForm.of(new ByLine.Unsigned());
    }

    private static void assertRefused(Runnable step, String key) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(((Problem) refused).messageKey())
                        .isEqualTo(key));
    }
}
