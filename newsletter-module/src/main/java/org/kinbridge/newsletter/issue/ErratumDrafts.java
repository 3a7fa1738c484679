package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.CurrentText;
import org.kinbridge.newsletter.article.PieceTexts;
import org.kinbridge.newsletter.article.RevisionKey;

/** A published issue as it would be with the new words of a correction in it. */
@ApplicationScoped
class ErratumDrafts {

    private final Drafting drafting;
    private final PieceTexts texts;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErratumDrafts() {
        this.drafting = null;
        this.texts = null;
    }

    @Inject
    ErratumDrafts(Drafting drafting, PieceTexts texts) {
        this.drafting = drafting;
        this.texts = texts;
    }

    IssueDraft draft(Issue issue) {
        return drafting.draft(issue);
    }

    /** Those of these pieces whose words were written here and did not come by clearance. */
    List<PinnedPiece> writtenHere(List<PinnedPiece> pins) {
        List<CurrentText> newest =
                texts.current(pins.stream().map(PinnedPiece::work).toList());
        return pins.stream()
                .filter(pin -> newest.stream()
                        .anyMatch(text -> text.work().equals(pin.work())
                                && text.language() == pin.textLanguage()
                                && text.writtenHere()))
                .toList();
    }

    CorrectedWords words(Erratum erratum) {
        return CorrectedWords.of(
                newest(erratum.work(), erratum.textLanguage()),
                printed(erratum).revision().text());
    }

    /** The piece with its new words, at its old address; a title or lede of its own in the contents list stays. */
    PinnedPiece newPin(Issue issue, Erratum erratum) {
        PinnedPiece pin = pin(issue, erratum);
        CurrentText newest = newest(erratum.work(), erratum.textLanguage());
        ShownText own = issue.placements().stream()
                .filter(placement -> placement.id().equals(pin.placement()))
                .findFirst()
                .map(placement -> placement.text(erratum.edition()))
                .orElse(ShownText.own());
        return new PinnedPiece(
                pin.placement(),
                pin.work(),
                pin.textLanguage(),
                newest.revision().number(),
                own.title().isEmpty() ? newest.revision().text().title() : own.title(),
                own.lede().isEmpty() ? newest.revision().text().lede() : own.lede(),
                pin.slug(),
                pin.section());
    }

    /** What keeps the new words from being printed; that they are not approved is said elsewhere. */
    List<Finding> findings(Issue issue, Erratum erratum, PinnedPiece newPin) {
        List<PinnedPiece> pins = edition(issue, erratum.edition()).withPin(newPin);
        IssueDraft draft = drafting.draft(issue, Map.of(erratum.edition(), pins));
        return draft.works().stream()
                .filter(work -> work.placement().equals(newPin.placement()))
                .flatMap(work -> IssueChecks.ofPiece(draft, erratum.edition(), work).stream())
                .filter(finding ->
                        finding.kind() != CheckKind.NOT_APPROVED && finding.kind() != CheckKind.CHANGES_REQUESTED)
                .toList();
    }

    ErratumView view(Issue issue, Erratum erratum, UUID me) {
        String title = pin(issue, erratum).title();
        if (erratum.state() != ErratumState.PREPARED) {
            return erratum.view(title, Erratum.Outlook.none());
        }
        CorrectedWords words = words(erratum);
        boolean mine = erratum.isPreparedBy(me) || me.equals(words.savedBy());
        return erratum.view(
                title,
                new Erratum.Outlook(
                        words.approved() && !words.same(), mine, findings(issue, erratum, newPin(issue, erratum))));
    }

    private static PinnedPiece pin(Issue issue, Erratum erratum) {
        return edition(issue, erratum.edition()).pin(erratum.work()).orElseThrow();
    }

    private static Edition edition(Issue issue, Language language) {
        return issue.editions().stream()
                .filter(edition -> edition.language() == language)
                .findFirst()
                .orElseThrow();
    }

    private CurrentText newest(UUID work, Language language) {
        return texts.current(Set.of(work)).stream()
                .filter(text -> text.language() == language)
                .findFirst()
                .orElseThrow();
    }

    private CurrentText printed(Erratum erratum) {
        RevisionKey key = new RevisionKey(erratum.work(), erratum.textLanguage(), erratum.printedRevision());
        return Objects.requireNonNull(texts.pinned(Set.of(key)).get(key));
    }
}
