package org.kinbridge.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.Standing;
import org.kinbridge.newsletter.article.VersionStatus;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.likeness.LikenessState;
import org.kinbridge.newsletter.media.PhotographText;

class IssueChecksTest {

    private static final String PHOTOGRAPH = "00000000-0000-0000-0000-000000000001";
    private static final EditedBy SAVED = new EditedBy(new UUID(1, 1), "Ana", Instant.EPOCH);
    private static final Standing NOBODYS =
            new Standing(null, null, "", new Standing.Given("", "", null, 0), null, null);
    private static final ShownPiece WHOLE = piece("Title", "Lede", "Text", VersionStatus.DRAFT);

    @Test
    void a_stale_translation_is_named_in_its_edition_only() {
        PlacedWork work = work(PieceKind.ARTICLE, true, WHOLE);
        assertThat(IssueChecks.of(new IssueDraft(
                        Set.of(Language.EN),
                        Set.of(Language.EN),
                        Map.of(),
                        List.of(work),
                        Map.of(work.work(), Set.of(Language.EN, Language.SQ)))))
                .extracting(Finding::kind, Finding::edition)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(CheckKind.TRANSLATION_STALE, Language.EN));
    }

    @Test
    void aWholeIssueHasNoFindings() {
        assertThat(kinds(work(PieceKind.ARTICLE, true, WHOLE))).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(kinds(work(PieceKind.ARTICLE, true, piece("", "", "", VersionStatus.DRAFT))))
                .containsExactly(CheckKind.TITLE_MISSING, CheckKind.LEDE_MISSING, CheckKind.TEXT_MISSING);
        assertThat(kinds(work(PieceKind.ARTICLE, true, piece("T", "L", "Text", VersionStatus.CHANGES_REQUESTED))))
                .containsExactly(CheckKind.CHANGES_REQUESTED);
        assertThat(kinds(work(PieceKind.OPEN_LETTER, false, WHOLE))).containsExactly(CheckKind.LETTER_NOT_CLEARED);
    }

    @Test
    void a_piece_that_is_not_approved_can_be_frozen_but_not_signed_off() {
        PlacedWork work = work(PieceKind.ARTICLE, true, unapproved(VersionStatus.EDITED));
        assertThat(kinds(work)).containsExactly(CheckKind.NOT_APPROVED);
        assertThat(IssueChecks.beforeFreezing(
                        new IssueDraft(Set.of(Language.EN), Set.of(Language.EN), Map.of(), List.of(work))))
                .isEmpty();
        assertThat(kinds(work(PieceKind.ARTICLE, true, unapproved(VersionStatus.CHANGES_REQUESTED))))
                .as("said once")
                .containsExactly(CheckKind.CHANGES_REQUESTED);
    }

    @Test
    void everyPhotographIsKnownAndSaysWhatItShows() {
        assertThat(kinds(work(
                        PieceKind.REPORT,
                        true,
                        piece("T", "L", "[photo: " + PHOTOGRAPH + "]\ncaption: The hall", VersionStatus.DRAFT))))
                .containsExactly(CheckKind.ALTERNATIVE_TEXT_MISSING);
        assertThat(kinds(work(
                        PieceKind.REPORT,
                        true,
                        piece("T", "L", "[photo: " + PHOTOGRAPH + "]\nalt: Chairs", VersionStatus.DRAFT))))
                .isEmpty();
        assertThat(kinds(work(
                        PieceKind.REPORT, true, piece("T", "L", "[photo: gone]\nalt: Chairs", VersionStatus.DRAFT))))
                .containsExactly(CheckKind.PHOTOGRAPH_UNKNOWN);
    }

    @Test
    void nobodyIsShownWithoutBeingAsked() {
        PlacedWork work = work(
                PieceKind.REPORT,
                true,
                piece("T", "L", "[photo: " + PHOTOGRAPH + "]\nalt: Chairs", VersionStatus.DRAFT));
        assertThat(kinds(work, LikenessState.NOT_SAID)).containsExactly(CheckKind.PEOPLE_NOT_SAID);
        for (LikenessState state : List.of(LikenessState.MISSING, LikenessState.ENDED, LikenessState.WITHDRAWN)) {
            assertThat(kinds(work, state)).as(state.name()).containsExactly(CheckKind.CONSENT_MISSING);
        }
        for (LikenessState state : List.of(LikenessState.NOBODY, LikenessState.HOLDS, LikenessState.ENDS_SOON)) {
            assertThat(kinds(work, state)).as(state.name()).isEmpty();
        }
    }

    @Test
    void whatTheLibrarySaysOfAPhotographStandsWhereThePieceSaysNothing() {
        Document document = PlainEditor.parse("[photo: " + PHOTOGRAPH + "]\ncaption: Own");
        Document described = new DescribedPictures(
                        Map.of(PHOTOGRAPH, Map.of(Language.EN, new PhotographText("Theirs", "Ana", "Chairs"))),
                        Language.EN)
                .in(document);
        assertThat(described.pictures().get(0).caption()).isEqualTo("Own");
        assertThat(described.pictures().get(0).credit()).isEqualTo("Ana");
        assertThat(described.pictures().get(0).alternativeText()).isEqualTo("Chairs");
    }

    @Test
    void eachEditionNeedsItsLanguageItsNameAndAPiece() {
        PlacedWork english = new PlacedWork(
                new UUID(3, 1), new UUID(4, 1), PieceKind.ARTICLE, null, true, Map.of(Language.EN, WHOLE));
        List<Finding> findings = IssueChecks.of(
                new IssueDraft(Set.of(Language.EN, Language.FA), Set.of(Language.EN), Map.of(), List.of(english)));
        assertThat(findings)
                .containsExactly(
                        new Finding(CheckKind.NEWSLETTER_UNNAMED, Language.FA, null, ""),
                        new Finding(CheckKind.LANGUAGE_MISSING, Language.FA, english.work(), "Title"));
        PlacedWork onlyEnglish = new PlacedWork(
                new UUID(3, 1), new UUID(4, 1), PieceKind.ARTICLE, Language.EN, true, Map.of(Language.EN, WHOLE));
        assertThat(IssueChecks.of(
                        new IssueDraft(Set.of(Language.FA), Set.of(Language.FA), Map.of(), List.of(onlyEnglish))))
                .containsExactly(new Finding(CheckKind.NOTHING_PLACED, Language.FA, null, ""));
        assertThat(IssueChecks.of(new IssueDraft(Set.of(), Set.of(), Map.of(), List.of())))
                .extracting(Finding::kind)
                .containsExactly(CheckKind.NO_EDITION);
    }

    @Test
    void each_finding_names_its_block() {
        PlacedWork work = work(
                PieceKind.REPORT,
                true,
                piece(
                        "T",
                        "L",
                        "Words.\n\n[photo: " + PHOTOGRAPH + "]\ncaption: The hall\n\n[photo: " + PHOTOGRAPH
                                + "]\nalt: Chairs",
                        VersionStatus.DRAFT));
        List<Finding> findings = IssueChecks.of(draft(work, LikenessState.NOBODY, Set.of()));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(CheckKind.ALTERNATIVE_TEXT_MISSING);
            assertThat(finding.spot())
                    .isEqualTo(new Finding.Spot(Language.EN, "b2", 2, "The hall", UUID.fromString(PHOTOGRAPH)));
        });
    }

    @Test
    void a_link_that_leads_nowhere_stops_wherever_it_stands() {
        String dead = "http://localhost:8080/issues/1/en/gone";
        PlacedWork work = work(
                PieceKind.ARTICLE,
                true,
                piece("T", "L", "- one\n- [two](" + dead + ")\n\nSee[^ [there](" + dead + ")]", VersionStatus.DRAFT));
        assertThat(IssueChecks.of(draft(work, LikenessState.NOBODY, Set.of(dead))))
                .extracting(Finding::kind)
                .isNotEmpty()
                .containsOnly(CheckKind.DEAD_LINK);
        assertThat(IssueChecks.of(draft(work, LikenessState.NOBODY, Set.of()))).isEmpty();
        assertThat(CheckKind.DEAD_LINK.stopsFreezing()).isTrue();
    }

    @Test
    void what_only_warns_stops_nothing() {
        PlacedWork work = work(
                PieceKind.REPORT,
                true,
                piece("T", "L", "[photo: " + PHOTOGRAPH + "]\nalt: Chairs", VersionStatus.DRAFT));
        IssueDraft draft = draft(work, LikenessState.ENDS_SOON, Set.of());
        assertThat(IssueChecks.of(draft)).isEmpty();
        assertThat(IssueChecks.warnings(draft)).extracting(Finding::kind).containsExactly(CheckKind.CONSENT_ENDS_SOON);
    }

    @Test
    void a_cleared_letter_under_another_title_is_pointed_out() {
        PlacedWork letter = new PlacedWork(
                new UUID(3, 1),
                new UUID(4, 1),
                PieceKind.OPEN_LETTER,
                null,
                true,
                Set.of(Language.EN),
                Map.of(Language.EN, WHOLE),
                null);
        assertThat(IssueChecks.warnings(draft(letter, LikenessState.NOBODY, Set.of())))
                .extracting(Finding::kind)
                .containsExactly(CheckKind.ENTRY_NOT_CLEARED);
    }

    private static IssueDraft draft(PlacedWork work, LikenessState people, Set<String> deadLinks) {
        return new IssueDraft(Set.of(Language.EN), Set.of(Language.EN), Map.of(PHOTOGRAPH, people), List.of(work))
                .withDeadLinks(deadLinks);
    }

    @Test
    void theContentsListFollowsTheOrder() {
        PlacedWork one = new PlacedWork(
                new UUID(3, 1),
                new UUID(4, 1),
                PieceKind.ARTICLE,
                null,
                true,
                Map.of(Language.EN, piece("One", "", "x", VersionStatus.DRAFT)));
        PlacedWork other =
                new PlacedWork(new UUID(3, 2), new UUID(4, 2), PieceKind.OPEN_LETTER, Language.FA, true, Map.of());
        PlacedWork two = new PlacedWork(
                new UUID(3, 3),
                new UUID(4, 3),
                PieceKind.ARTICLE,
                null,
                true,
                Map.of(Language.EN, piece("Two", "", "x", VersionStatus.DRAFT)));
        IssueDraft draft = new IssueDraft(Set.of(Language.EN), Set.of(Language.EN), Map.of(), List.of(two, other, one));
        assertThat(IssueViews.contents(draft, Language.EN))
                .extracting(ContentsEntry::number, ContentsEntry::title)
                .containsExactly(tuple(1, "Two"), tuple(2, "One"));
    }

    @Test
    void whoeverSavedATextLastIsTheLastEditor() {
        IssueDraft draft =
                new IssueDraft(Set.of(Language.EN), Set.of(), Map.of(), List.of(work(PieceKind.ARTICLE, true, WHOLE)));
        EditedBy before = new EditedBy(new UUID(1, 2), "Bea", Instant.EPOCH.minusSeconds(1));
        assertThat(draft.lastEdit(before)).isEqualTo(SAVED);
        EditedBy after = new EditedBy(new UUID(1, 2), "Bea", Instant.EPOCH.plusSeconds(1));
        assertThat(draft.lastEdit(after)).isEqualTo(after);
    }

    private static List<CheckKind> kinds(PlacedWork work) {
        return kinds(work, LikenessState.NOBODY);
    }

    private static List<CheckKind> kinds(PlacedWork work, LikenessState likeness) {
        return IssueChecks.of(new IssueDraft(
                        Set.of(Language.EN), Set.of(Language.EN), Map.of(PHOTOGRAPH, likeness), List.of(work)))
                .stream()
                .map(Finding::kind)
                .toList();
    }

    private static PlacedWork work(PieceKind kind, boolean mayBePrinted, ShownPiece piece) {
        return new PlacedWork(new UUID(3, 1), new UUID(4, 1), kind, null, mayBePrinted, Map.of(Language.EN, piece));
    }

    private static ShownPiece piece(String title, String lede, String body, VersionStatus status) {
        return new ShownPiece(
                Language.EN,
                status,
                NOBODYS,
                1,
                title,
                lede,
                new ByLine.Unsigned(),
                PlainEditor.parse(body),
                SAVED,
                true);
    }

    private static ShownPiece unapproved(VersionStatus status) {
        return new ShownPiece(
                Language.EN,
                status,
                NOBODYS,
                1,
                "T",
                "L",
                new ByLine.Unsigned(),
                PlainEditor.parse("Text"),
                SAVED,
                false);
    }
}
