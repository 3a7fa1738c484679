package org.kinbridge.newsletter.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.VersionStatus;

/** Looks at an issue as it would be printed and names everything that must be mended, or should be known, first. */
final class IssueChecks {

    private final IssueDraft draft;
    private final List<Finding> findings = new ArrayList<>();

    private IssueChecks(IssueDraft draft) {
        this.draft = draft;
    }

    /** What keeps the issue from being signed off and published. */
    static List<Finding> of(IssueDraft draft) {
        return all(draft, CheckKind::stopsSigning);
    }

    /** What keeps the issue from being frozen. */
    static List<Finding> beforeFreezing(IssueDraft draft) {
        return all(draft, CheckKind::stopsFreezing);
    }

    /** What keeps even a proof from being made. */
    static List<Finding> beforeProofing(IssueDraft draft) {
        return all(draft, CheckKind::stopsProofing);
    }

    /** What stops nothing, and whoever signs should know. */
    static List<Finding> warnings(IssueDraft draft) {
        return all(draft, kind -> !kind.stopsSigning());
    }

    /** What keeps this one piece from being printed in this edition. */
    static List<Finding> ofPiece(IssueDraft draft, Language edition, PlacedWork work) {
        IssueChecks checks = new IssueChecks(draft);
        checks.work(edition, work);
        draft.betrayals().stream()
                .filter(finding -> finding.edition() == edition && work.work().equals(finding.work()))
                .forEach(checks.findings::add);
        return checks.findings.stream()
                .filter(finding -> finding.kind().stopsSigning())
                .toList();
    }

    private static List<Finding> all(IssueDraft draft, Predicate<CheckKind> wanted) {
        IssueChecks checks = new IssueChecks(draft);
        if (draft.editions().isEmpty()) {
            checks.findings.add(new Finding(CheckKind.NO_EDITION, null, null, ""));
        }
        draft.editions().stream().sorted().forEach(checks::edition);
        checks.findings.addAll(draft.betrayals());
        return checks.findings.stream()
                .filter(finding -> wanted.test(finding.kind()))
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
        addIf(work.isEntryChanged(edition), CheckKind.ENTRY_NOT_CLEARED, edition, work);
        new BlockChecks(draft, piece)
                .found()
                .forEach(found ->
                        findings.add(new Finding(found.kind(), edition, work.work(), piece.title(), found.spot())));
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
