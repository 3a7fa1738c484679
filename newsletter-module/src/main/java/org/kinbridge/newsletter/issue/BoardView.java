package org.kinbridge.newsletter.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.Deadline;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.VersionStatus;
import org.kinbridge.newsletter.publication.FiledNumber;

/**
 * An issue as a board: a row for each placement, a column for each edition.
 *
 * @param seen what a change must be based on
 * @param findings what keeps it from being signed off
 * @param warnings what stops nothing, and whoever signs should know
 * @param waits who has to do something, whoever has most first
 */
public record BoardView(
        IssueVersion seen,
        FiledNumber number,
        @Nullable LocalDate plannedFor,
        EditionStatus stage,
        Turn turn,
        List<Column> columns,
        List<Row> rows,
        List<Finding> findings,
        List<Finding> warnings,
        List<WaitsWith> waits) {

    public BoardView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
        waits = List.copyOf(waits);
    }

    /**
     * An edition.
     *
     * @param placed how many pieces are for it
     * @param written how many of them have words
     * @param ready with how many nobody has anything to do any more
     * @param length of all its pieces together
     */
    public record Column(Language language, int placed, int written, int ready, PieceLength length) {}

    /**
     * A placement.
     *
     * @param place from 1
     * @param section in which it stands, or null for none
     * @param first whether it cannot go up: it is the first, or the first of its section
     * @param last whether it cannot go down
     * @param plannedWords for each edition; null while nobody has said it
     */
    public record Row(
            UUID placement,
            UUID work,
            PieceKind kind,
            String title,
            int place,
            @Nullable PlacedSection section,
            boolean first,
            boolean last,
            @Nullable Integer plannedWords,
            List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isFirst() {
            return first;
        }

        /** Whether the name of a section stands above it. */
        public boolean isOpening() {
            return first && section != null;
        }
    }

    /**
     * A placement in one edition.
     *
     * @param textLanguage of the words; null if there are none
     * @param status null if there are no words
     * @param holder who has it; empty if nobody in particular
     * @param deadline null if none runs
     * @param longEntry whether title or lede are too long for the contents list
     */
    public record Cell(
            Language edition,
            CellState state,
            @Nullable Language textLanguage,
            @Nullable VersionStatus status,
            String holder,
            @Nullable Deadline deadline,
            PieceLength length,
            boolean longEntry) {

        public boolean isLate() {
            return deadline != null && deadline.isLate();
        }
    }

    /**
     * What one person has to do.
     *
     * @param holder by name; empty for anybody whose role fits
     * @param anybodys where the pieces stand that anybody may take; null for those of one person
     */
    public record WaitsWith(String holder, @Nullable VersionStatus anybodys, List<Piece> pieces) {

        public WaitsWith {
            pieces = List.copyOf(pieces);
        }
    }

    /** A piece in one language that waits. */
    public record Piece(
            UUID work,
            String title,
            Language language,
            VersionStatus status,
            @Nullable Deadline deadline) {}
}
