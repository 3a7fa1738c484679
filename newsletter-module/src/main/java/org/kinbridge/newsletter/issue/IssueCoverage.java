package org.kinbridge.newsletter.issue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.translation.Coverage;
import org.kinbridge.newsletter.translation.TranslationState;

/** How far the pieces of an issue are translated: a row for each placement, a column for each edition. */
public record IssueCoverage(UUID issue, FiledNumber number, List<Column> columns, List<Row> rows) {

    public IssueCoverage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * An edition.
     *
     * @param translations how many pieces have to be translated for it
     * @param current how many of these are current
     * @param coverage of all of them together
     */
    public record Column(Language language, int translations, int current, Coverage coverage) {}

    /**
     * A placement.
     *
     * @param source the language from which it is translated; null for what came by clearance
     */
    public record Row(
            UUID work,
            PieceKind kind,
            String title,
            @Nullable Language source,
            List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A placement in one edition.
     *
     * @param coverage null where nothing is translated
     */
    public record Cell(
            Language edition,
            Kind kind,
            @Nullable TranslationState state,
            @Nullable Coverage coverage) {

        /** What an edition has of a piece. */
        public enum Kind {
            /** It is only for another edition. */
            NOT_HERE,
            /** This is the language from which it is translated. */
            SOURCE,
            /** It came by clearance and is printed as it is. */
            AS_CLEARED,
            TRANSLATION
        }
    }
}
