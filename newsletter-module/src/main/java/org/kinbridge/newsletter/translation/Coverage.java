package org.kinbridge.newsletter.translation;

import java.util.List;
import org.kinbridge.newsletter.translation.Alignment.Row;

/**
 * How much of a source is translated, in blocks; title and lede count as blocks.
 *
 * @param blocks of the source
 * @param current translated as they are, or left out on purpose
 * @param stale changed since they were translated
 * @param proposed translations that nobody has confirmed
 * @param missing not translated
 * @param leftOver of the translation, whose source is gone
 * @param written blocks of the translation's body, whatever they translate
 * @param known how many blocks somebody has said anything about
 */
public record Coverage(
        int blocks, int current, int stale, int proposed, int missing, int leftOver, int written, int known) {

    /** Of nothing at all. */
    public static final Coverage NONE = new Coverage(0, 0, 0, 0, 0, 0, 0, 0);

    private static final int WHOLE = 100;

    static Coverage of(List<Row> rows) {
        return new Coverage(
                count(rows.stream().filter(row -> row.source() != null).count()),
                count(rows, BlockState.CURRENT) + count(rows, BlockState.LEFT_OUT),
                count(rows, BlockState.STALE),
                count(rows, BlockState.PROPOSED),
                count(rows, BlockState.MISSING),
                count(rows, BlockState.LEFT_OVER),
                count(rows.stream()
                        .filter(row ->
                                row.translation() != null && !row.translation().isLine())
                        .count()),
                count(rows, BlockState.CURRENT)
                        + count(rows, BlockState.STALE)
                        + count(rows, BlockState.LEFT_OUT)
                        + count(rows, BlockState.LEFT_OVER)
                        + count(rows, BlockState.OWN));
    }

    private static int count(List<Row> rows, BlockState state) {
        return count(rows.stream().filter(row -> row.state() == state).count());
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }

    /** Of both together. */
    public Coverage plus(Coverage other) {
        return new Coverage(
                blocks + other.blocks,
                current + other.current,
                stale + other.stale,
                proposed + other.proposed,
                missing + other.missing,
                leftOver + other.leftOver,
                written + other.written,
                known + other.known);
    }

    /** Whether every block is current, and nothing is left over. */
    public boolean isWhole() {
        return current == blocks && leftOver == 0;
    }

    /** How much is current, 0 to 100; 100 only if all is. */
    public int percent() {
        return blocks == 0 ? WHOLE : current * WHOLE / blocks;
    }
}
