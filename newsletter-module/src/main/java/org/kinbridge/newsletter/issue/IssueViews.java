package org.kinbridge.newsletter.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * Makes the view of an issue from the issue and its draft.
 *
 * @param proofless whether it is frozen, and nobody has made a proof of exactly that
 */
record IssueViews(Issue issue, IssueDraft draft, boolean proofless) {

    IssueView view(@Nullable UUID caller) {
        List<Finding> findings = issue.stage().isDone() ? List.of() : IssueChecks.of(draft);
        EditedBy last = draft.lastEdit(issue.lastEdit());
        return new IssueView(
                issue.id(),
                issue.version(),
                issue.number(),
                issue.shownNumber(),
                issue.plannedFor(),
                issue.stage(),
                issue.editions().stream()
                        .map(edition -> edition.view(contents(draft, edition.language())))
                        .toList(),
                placements(),
                findings,
                warnings(),
                Turn.of(issue.stage(), findings.stream().anyMatch(finding -> finding.kind()
                        .stopsFreezing())),
                issue.publicationHour().at(),
                issue.publicationHour().hinderedAt(),
                last.name(),
                caller != null && caller.equals(last.account()));
    }

    private List<Finding> warnings() {
        List<Finding> warnings = new ArrayList<>(issue.stage().isDone() ? List.of() : IssueChecks.warnings(draft));
        if (proofless) {
            warnings.add(0, new Finding(CheckKind.NOT_PROOFED, null, null, ""));
        }
        return warnings;
    }

    /** "Inside this issue", made from the placements; a work without words for the edition has no entry. */
    static List<ContentsEntry> contents(IssueDraft draft, Language edition) {
        List<ContentsEntry> entries = new ArrayList<>();
        draft.worksIn(edition).forEach(work -> work.in(edition)
                .ifPresent(piece -> entries.add(new ContentsEntry(
                        entries.size() + 1,
                        work.section(edition),
                        work.kind(),
                        piece.title(),
                        piece.lede(),
                        piece.byLine().printed(),
                        piece.textLanguage()))));
        return entries;
    }

    private List<PlacementView> placements() {
        List<Placement> placements = issue.placements();
        List<PlacementView> views = new ArrayList<>();
        for (int i = 0; i < placements.size(); i++) {
            PlacedWork work = draft.works().get(i);
            Placement placement = placements.get(i);
            views.add(new PlacementView(
                    placement.id(),
                    work.work(),
                    work.kind(),
                    work.anyTitle(),
                    work.onlyIn(),
                    work.section(),
                    i == 0 || !placement.isBeside(placements.get(i - 1)),
                    i == placements.size() - 1 || !placement.isBeside(placements.get(i + 1)),
                    editions(placement, work)));
        }
        return views;
    }

    private List<PlacementView.InEdition> editions(Placement placement, PlacedWork work) {
        return issue.editions().stream()
                .map(Edition::language)
                .filter(work::isIn)
                .map(edition -> work.in(edition)
                        .map(piece -> new PlacementView.InEdition(
                                edition,
                                piece.textLanguage(),
                                piece.title(),
                                piece.lede(),
                                placement.text(edition),
                                piece.status()))
                        .orElseGet(() ->
                                new PlacementView.InEdition(edition, null, "", "", placement.text(edition), null)))
                .toList();
    }
}
