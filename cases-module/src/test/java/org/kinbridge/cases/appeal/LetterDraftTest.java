package org.kinbridge.cases.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.cases.appeal.CaseMaterial.Sought;
import org.kinbridge.cases.appeal.CaseMaterial.Statement;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.core.pdf.PdfOptions;
import org.kinbridge.core.pdf.PdfWriter;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.text.Language;

class LetterDraftTest {

    private static final UUID TAKEN = UUID.randomUUID();
    private static final UUID LETTER = UUID.randomUUID();

    @Test
    void eachSentenceAboutASoughtPersonComesFromAFactAndNamesIt() {
        DraftProposal proposal = draft(Language.EN, english());
        assertThat(proposal.sentences())
                .containsExactly(
                        new DraftProposal.FromFact("Bahram Teremov was taken on 16 October 1987 (near Dorn).", TAKEN),
                        new DraftProposal.FromFact(
                                "According to what we were told, Kasra Teremov was last seen in 1990.", LETTER));
        String body = proposal.letter().bodyTyped();
        proposal.sentences().forEach(from -> assertThat(body).contains(from.sentence()));
        assertThat(body)
                .contains(
                        "My name is Ilyas Teremov and I write to you about my brother, Bahram Teremov and my brother, Kasra Teremov.")
                .contains("We ask you to make a telephone call with Bahram Teremov and Kasra Teremov possible.")
                .doesNotContain("investigate");
        assertThat(proposal.letter().signatories()).containsExactly("Ilyas Teremov");
    }

    @Test
    void writesPersianForAPersianLetter() {
        List<Sought> sought = List.of(new Sought(
                UUID.randomUUID(),
                "سهراب کیانی",
                "پسرم",
                List.of(new Statement(TAKEN, FactKind.TAKEN, "در ۲۴ مهر ۱۳۶۶", "نزدیک بانو", "", true))));
        DraftProposal proposal = LetterDraft.of(
                new CaseMaterial(UUID.randomUUID(), "2026-0002", "رستم کیانی", sought),
                sought,
                Set.of(Ask.TELEPHONE_CALL),
                new LetterDraft.Addressed("کمیتهٔ بین‌المللی صلیب سرخ", Language.FA));
        assertThat(proposal.letter().body().get(0))
                .isEqualTo("اینجانب رستم کیانی دربارهٔ پسرم، سهراب کیانی به شما می‌نویسم.");
        assertThat(proposal.letter().body().get(1)).isEqualTo("سهراب کیانی در ۲۴ مهر ۱۳۶۶ (نزدیک بانو) برده شد.");
        assertThat(proposal.letter().salutation()).isEqualTo("با سلام و احترام");
    }

    @Test
    void theSameVersionGivesTheSamePdfWhateverStandsInIt() {
        LetterText letter = new LetterText(
                Language.EN,
                "Delegation <of> \"Morvane\" & others\nBox 1",
                "Call\u0001",
                "Dear all,",
                List.of("First <script>alert(1)</script>\nline two", "دوم"),
                "Yours,",
                List.of("I"),
                List.of("O"));
        Instant at = Instant.parse("2026-11-23T10:00:00Z");
        byte[] once = new PdfWriter().write(LetterPage.xhtml(letter, at), PdfOptions.of(Language.EN.locale(), at));
        byte[] again = new PdfWriter().write(LetterPage.xhtml(letter, at), PdfOptions.of(Language.EN.locale(), at));
        assertThat(once).isEqualTo(again);
        assertThat(new String(once, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(LetterPage.xhtml(letter, at))
                .contains("&lt;script&gt;")
                .contains("line two")
                .doesNotContain("\u0001");
    }

    @Test
    void aLetterKeptAsJsonComesBackEqual() {
        LetterText letter = draft(Language.EN, english()).letter();
        assertThat(Json.read(Json.write(letter), LetterText.class)).isEqualTo(letter);
        assertThat(LetterText.paragraphs(letter.bodyTyped())).isEqualTo(letter.body());
    }

    private static List<Sought> english() {
        return List.of(
                new Sought(
                        UUID.randomUUID(),
                        "Bahram Teremov",
                        "my brother",
                        List.of(new Statement(TAKEN, FactKind.TAKEN, "on 16 October 1987", "near Dorn", "", true))),
                new Sought(
                        UUID.randomUUID(),
                        "Kasra Teremov",
                        "my brother",
                        List.of(new Statement(LETTER, FactKind.LAST_SEEN, "in 1990", "", "", false))));
    }

    private static DraftProposal draft(Language language, List<Sought> sought) {
        CaseMaterial material = new CaseMaterial(UUID.randomUUID(), "2026-0001", "Ilyas Teremov", sought);
        return LetterDraft.of(
                material, sought, Set.of(Ask.TELEPHONE_CALL), new LetterDraft.Addressed("Red Cross", language));
    }
}
