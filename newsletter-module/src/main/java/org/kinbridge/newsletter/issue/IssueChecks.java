package org.kinbridge.newsletter.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.VersionStatus;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.likeness.LikenessState;

/** Looks at an issue as it would be printed and names everything that must be mended first. */
final class IssueChecks {

    private final IssueDraft draft;
    private final List<Finding> findings = new ArrayList<>();

    private IssueChecks(IssueDraft draft) {
        this.draft = draft;
    }

    static List<Finding> of(IssueDraft draft) {
        IssueChecks checks = new IssueChecks(draft);
        if (draft.editions().isEmpty()) {
            checks.findings.add(new Finding(CheckKind.NO_EDITION, null, null, ""));
        }
        draft.editions().stream().sorted().forEach(checks::edition);
        checks.findings.addAll(draft.betrayals());
        return List.copyOf(checks.findings);
    }

    /** What keeps the issue from being frozen. */
    static List<Finding> beforeFreezing(IssueDraft draft) {
        return of(draft).stream()
                .filter(finding -> finding.kind().stopsFreezing())
                .toList();
    }

    private void edition(Language edition) {
        if (!draft.named().contains(edition)) {
            findings.add(new Finding(CheckKind.NEWSLETTER_UNNAMED, edition, null, ""));
        }
        if (draft.worksIn(edition).findAny().isEmpty()) {
            findings.add(new Finding(CheckKind.NOTHING_PLACED, edition, null, ""));
        }
        draft.worksIn(edition).forEach(work -> work(edition, work));
    }

    private void work(Language edition, PlacedWork work) {
        addIf(work.section() != null && work.section(edition).isEmpty(), CheckKind.SECTION_UNNAMED, edition, work);
        addIf(!work.mayBePrinted(), CheckKind.LETTER_NOT_CLEARED, edition, work);
        work.in(edition)
                .ifPresentOrElse(
                        piece -> piece(edition, work, piece),
                        () -> addIf(true, CheckKind.LANGUAGE_MISSING, edition, work));
    }

    private void piece(Language edition, PlacedWork work, ShownPiece piece) {
        addIf(piece.title().isEmpty(), CheckKind.TITLE_MISSING, edition, work);
        addIf(piece.lede().isEmpty(), CheckKind.LEDE_MISSING, edition, work);
        addIf(!piece.hasText(), CheckKind.TEXT_MISSING, edition, work);
        addIf(piece.status() == VersionStatus.CHANGES_REQUESTED, CheckKind.CHANGES_REQUESTED, edition, work);
        addIf(draft.isStale(work.work(), piece.textLanguage()), CheckKind.TRANSLATION_STALE, edition, work);
        addIf(
                !piece.approved() && piece.status() != VersionStatus.CHANGES_REQUESTED,
                CheckKind.NOT_APPROVED,
                edition,
                work);
        List<Picture> pictures = piece.document().pictures();
        addIf(
                pictures.stream().anyMatch(picture -> !draft.photographs().containsKey(picture.mediaId())),
                CheckKind.PHOTOGRAPH_UNKNOWN,
                edition,
                work);
        addIf(
                pictures.stream().anyMatch(picture -> picture.alternativeText().isEmpty()),
                CheckKind.ALTERNATIVE_TEXT_MISSING,
                edition,
                work);
        Set<LikenessState> likenesses = pictures.stream()
                .map(Picture::mediaId)
                .filter(draft.photographs()::containsKey)
                .map(draft.photographs()::get)
                .filter(state -> !state.isPublishable())
                .collect(Collectors.toSet());
        addIf(likenesses.remove(LikenessState.NOT_SAID), CheckKind.PEOPLE_NOT_SAID, edition, work);
        addIf(!likenesses.isEmpty(), CheckKind.CONSENT_MISSING, edition, work);
    }

    private void addIf(boolean wrong, CheckKind kind, Language edition, PlacedWork work) {
        if (wrong) {
            findings.add(new Finding(
                    kind,
                    edition,
                    work.work(),
                    work.in(edition).map(ShownPiece::title).orElse(work.anyTitle())));
        }
    }
}
