package org.kinbridge.newsletter.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.translation.Alignment.Row;

/** Reads what a translator typed, and says of each block what is wrong with it. */
final class TypedCells {

    private final Alignment alignment;
    private final InvalidInput.Collector errors = new InvalidInput.Collector();
    private final Map<String, Optional<Block>> read = new LinkedHashMap<>();

    private TypedCells(Alignment alignment) {
        this.alignment = alignment;
    }

    /**
     * The blocks by the keys of the source; empty where the translation is taken out again.
     *
     * @throws InvalidInput naming each field that cannot be taken: not one block, or changed on either side since it was shown
     */
    static Map<String, Optional<Block>> read(List<TypedBlock> typed, Alignment alignment) {
        TypedCells cells = new TypedCells(alignment);
        typed.forEach(cells::read);
        cells.errors.throwIfAny();
        return cells.read;
    }

    private void read(TypedBlock typed) {
        Row row = alignment.ofSource(typed.key()).orElse(null);
        if (row == null || row.source() == null) {
            errors.reject(typed.field(), "translations.error.gone");
        } else if (!row.source().mark().equals(typed.sourceMark())) {
            errors.reject(typed.field(), "translations.error.sourceChanged");
        } else if (!shown(row).equals(typed.shown())) {
            errors.reject(typed.field(), "translations.error.changedMeanwhile", shown(row));
        } else {
            read(typed, row.translation() == null ? row.source() : row.translation());
        }
    }

    private void read(TypedBlock typed, Segment form) {
        if (typed.words().isEmpty() && typed.key().equals(Segment.TITLE)) {
            errors.reject(typed.field(), "newsroom.problem.title");
        } else if (typed.words().isEmpty()) {
            read.put(typed.key(), Optional.empty());
        } else {
            try {
                read.put(typed.key(), Optional.of(CellText.read(typed.words(), form, typed.field())));
            } catch (InvalidInput wrong) {
                wrong.errors()
                        .forEach(error -> errors.reject(
                                error.field(),
                                error.messageKey(),
                                error.arguments().toArray()));
            }
        }
    }

    private static String shown(Row row) {
        return row.translation() == null ? "" : CellText.of(row.translation());
    }
}
