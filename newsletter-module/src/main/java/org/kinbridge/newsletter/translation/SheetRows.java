package org.kinbridge.newsletter.translation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.comparison.ComparedBlock;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.translation.Alignment.Row;

/** Makes the rows of the side-by-side view. @param basis the words of the source to which stale translations belong */
record SheetRows(Language source, Language language, Map<UUID, Block> basis) {

    List<SheetRow> of(Alignment alignment) {
        return alignment.rows().stream().map(this::row).toList();
    }

    private SheetRow row(Row row) {
        Segment of = row.source();
        Segment translation = row.translation();
        ComparedBlock change = change(row);
        return new SheetRow(
                row.state(),
                Objects.requireNonNull(of == null ? translation : of).kind(),
                of == null ? null : cell(of, source),
                translation == null ? null : cell(translation, language),
                change == null ? List.of() : change.passages(),
                change != null && change.change() == ComparedBlock.Change.RESHAPED,
                said(row.said()));
    }

    private @Nullable ComparedBlock change(Row row) {
        Segment of = row.source();
        LinkRow said = row.said();
        Block before = said == null ? null : basis.get(said.id());
        return of == null || before == null || row.state() != BlockState.STALE
                ? null
                : ComparedBlock.of(before, of.block(), source);
    }

    private static SheetRow.Cell cell(Segment segment, Language around) {
        Language spoken = segment.language(around);
        return new SheetRow.Cell(
                segment.key(),
                segment.words(),
                CellText.of(segment),
                segment.mark(),
                spoken,
                segment.block().shownDirection().orElse(spoken.direction()));
    }

    private static SheetRow.@Nullable Said said(@Nullable LinkRow row) {
        return row == null ? null : new SheetRow.Said(row.reason(), row.byName(), row.at(), row.sourceRevision());
    }
}
