package org.kinbridge.newsletter.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.ContactData;
import org.kinbridge.newsletter.extraction.SourceFormat;

/**
 * The draft as an editor reviews it. Lines are numbered from 1, as people count them.
 *
 * @param version to be given back with each correction
 * @param window the lines that are shown; long texts are shown in stretches
 * @param parts the parts that lie in the window, in order
 * @param withoutText entries to which no piece belongs
 * @param inNoEntry pieces that the contents list does not name
 * @param contacts private data found in what will be published
 * @param undecided how many of them nobody has decided about
 * @param leftOut how many lines will not become part of the issue
 * @param lost what did not come over, named one by one
 * @param step how many corrections hold
 */
public record ReviewView(
        ImportId id,
        long version,
        String fileName,
        ImportStatus status,
        SourceFormat format,
        String encoding,
        boolean converted,
        Masthead masthead,
        Window window,
        List<PartView> parts,
        List<EntryView> entries,
        List<EntryView> withoutText,
        List<PartRef> inNoEntry,
        List<ContactItem> contacts,
        long undecided,
        int leftOut,
        List<LostView> lost,
        int step,
        boolean canUndo,
        boolean canRedo) {

    /**
     * Something that did not come over.
     *
     * @param words the title of the piece or entry; empty when none is concerned
     * @param where the page; 0 when that cannot be said
     * @param count how many
     * @param part the part concerned; -1 for none
     * @param line its first line, from 1
     */
    public record LostView(LostKind kind, String words, int where, int count, int part, int line) {}

    /** Lines {@code from} to {@code to} of {@code total}, all counted from 1. */
    public record Window(int from, int to, int total) {
        public boolean isWhole() {
            return from <= 1 && to >= total;
        }

        public int previous() {
            return Math.max(1, from - Reviewing.WINDOW);
        }

        public boolean hasPrevious() {
            return from > 1;
        }

        public boolean hasNext() {
            return to < total;
        }

        public int next() {
            return to + 1;
        }
    }

    /** An entry of the contents list. */
    public record EntryView(int line, int position, String title, String lede) {}

    /** A piece named in a list. */
    public record PartRef(int id, int number, int firstLine, SegmentKind kind, String title) {}

    /**
     * One part with its lines.
     *
     * @param number its place among all parts, from 1
     * @param piece its words; null for what is no piece
     * @param match why it belongs to an entry; null when it belongs to none
     * @param ground why it begins here; null when that was not kept
     */
    public record PartView(
            int id,
            int number,
            SegmentKind kind,
            int firstLine,
            int lastLine,
            @Nullable ReadPiece piece,
            @Nullable MatchView match,
            @Nullable Ground ground,
            List<LineView> lines,
            boolean first,
            boolean last) {}

    /** The entry of a piece, and why. */
    public record MatchView(int entryLine, int position, String title, Match.Reason reason, int confidence) {}

    /** A line, cut where private data begin and end; {@code picture} and {@code level} are 0 where there is none. */
    public record LineView(int number, LineRole role, boolean blank, int picture, int level, List<Chunk> chunks) {}

    /** Words of a line; {@code contact} when they are private data. */
    public record Chunk(String text, boolean contact) {}

    /** Private data and what was decided about them. */
    public record ContactItem(
            ContactSpot spot,
            ContactData.Kind kind,
            String text,
            int line,
            @Nullable ContactDecision decision) {}
}
