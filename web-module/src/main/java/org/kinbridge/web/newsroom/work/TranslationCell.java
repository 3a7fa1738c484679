package org.kinbridge.web.newsroom.work;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.translation.BlockState;
import org.kinbridge.newsletter.translation.SeenBlock;
import org.kinbridge.newsletter.translation.SeenPair;
import org.kinbridge.newsletter.translation.SegmentKind;
import org.kinbridge.newsletter.translation.SheetRow;
import org.kinbridge.newsletter.translation.TypedBlock;

/** One line of the side-by-side view: what was shown of both sides, and what is typed or ticked. */
public class TranslationCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LETTERS_IN_LINE = 48;
    private static final int MOST_LINES = 18;

    private final int number;
    private final BlockState state;
    private final SegmentKind kind;
    private final String source;
    private final String sourceMark;
    private final String block;
    private final String mark;
    private final String shown;
    private final String beginning;
    private final int lines;
    private String words;
    private boolean together = true;

    @Nullable
    private transient SheetRow row;

    TranslationCell(int number, SheetRow row) {
        SheetRow.Cell of = row.source();
        SheetRow.Cell translation = row.translation();
        this.number = number;
        this.state = row.state();
        this.kind = row.kind();
        this.source = of == null ? "" : of.key();
        this.sourceMark = of == null ? "" : of.mark();
        this.block = translation == null ? "" : translation.key();
        this.mark = translation == null ? "" : translation.mark();
        this.shown = translation == null ? "" : translation.typed();
        this.beginning = row.beginning();
        this.lines = lines(of == null ? "" : of.typed());
        this.words = beginning;
        this.row = row;
    }

    private static int lines(String words) {
        int lines = words.lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_IN_LINE)
                .sum();
        return Math.min(MOST_LINES, Math.max(2, lines));
    }

    /** Whether somebody typed on it; browsers send other line ends than they were given. */
    boolean isTyped() {
        return !source.isEmpty() && !plain(words).equals(plain(beginning));
    }

    private static String plain(String words) {
        return words.replace("\r\n", "\n").strip();
    }

    TypedBlock typed() {
        return new TypedBlock(getField(), source, sourceMark, shown, plain(words));
    }

    SeenBlock seenSource(AboutPiece piece) {
        return new SeenBlock(piece.work(), piece.getSpoken(), source, sourceMark);
    }

    SeenBlock seenTranslation(AboutPiece piece) {
        return new SeenBlock(piece.work(), piece.getSpoken(), block, mark);
    }

    SeenPair pair() {
        return new SeenPair(source, sourceMark, block, mark);
    }

    /** Whether both are lines of the same blocks. */
    boolean isAbout(TranslationCell other) {
        return source.isEmpty() ? block.equals(other.block) && other.source.isEmpty() : source.equals(other.source);
    }

    boolean isAbout(SheetRow other) {
        SheetRow.Cell of = other.source();
        SheetRow.Cell translation = other.translation();
        return source.isEmpty()
                ? of == null && translation != null && translation.key().equals(block)
                : of != null && of.key().equals(source);
    }

    /** What was typed stays when the rest is shown as it is now. */
    void keepTyped(TranslationCell before) {
        if (before.isTyped()) {
            words = before.words;
        }
        together = before.together;
    }

    void show(@Nullable SheetRow now) {
        row = now;
    }

    /** Both sides as they are now; null only if the line is gone since it was shown. */
    public @Nullable SheetRow getRow() {
        return row;
    }

    public int getNumber() {
        return number;
    }

    public BlockState getState() {
        return state;
    }

    public SegmentKind getKind() {
        return kind;
    }

    /** Whether there is a block of the source, so that something is typed beside it. */
    public boolean isOfSource() {
        return !source.isEmpty();
    }

    /** By this name the boundary speaks of it; the title and the lede keep their own. */
    public String getField() {
        return switch (kind) {
            case TITLE -> "title";
            case LEDE -> "lede";
            default -> "rows[" + number + "].words";
        };
    }

    public int getLines() {
        return lines;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    /** Whether both belong together, as far as the reader is asked. */
    public boolean isTogether() {
        return together;
    }

    public void setTogether(boolean together) {
        this.together = together;
    }
}
