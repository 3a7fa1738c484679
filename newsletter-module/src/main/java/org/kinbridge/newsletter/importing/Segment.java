package org.kinbridge.newsletter.importing;

import org.jspecify.annotations.Nullable;

/**
 * A run of lines that belong together.
 *
 * @param id stays the same when the borders move
 * @param from first line, counted from 0
 * @param to the line after the last one
 * @param match the entry of the contents list it belongs to, for pieces
 * @param title the title given by an editor; null leaves the one that follows from the text
 * @param lede the same for the lede
 * @param byline the same for the by-line
 * @param ground why it begins where it does; null in drafts made before grounds were kept
 */
public record Segment(
        int id,
        int from,
        int to,
        SegmentKind kind,
        @Nullable Match match,
        @Nullable String title,
        @Nullable String lede,
        @Nullable String byline,
        @Nullable Ground ground) {

    public Segment {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A part has at least one line");
        }
    }

    static Segment of(int id, int from, int to, SegmentKind kind) {
        return new Segment(id, from, to, kind, null, null, null, null, null);
    }

    public int lines() {
        return to - from;
    }

    public boolean contains(int line) {
        return line >= from && line < to;
    }

    Segment spanning(int newFrom, int newTo) {
        return new Segment(id, newFrom, newTo, kind, match, title, lede, byline, ground);
    }

    Segment of(SegmentKind newKind) {
        return new Segment(id, from, to, newKind, newKind.isPiece() ? match : null, title, lede, byline, ground);
    }

    Segment matched(@Nullable Match newMatch) {
        return new Segment(id, from, to, kind, newMatch, title, lede, byline, ground);
    }

    Segment described(@Nullable String newTitle, @Nullable String newLede, @Nullable String newByline) {
        return new Segment(id, from, to, kind, match, newTitle, newLede, newByline, ground);
    }

    Segment on(@Nullable Ground newGround) {
        return new Segment(id, from, to, kind, match, title, lede, byline, newGround);
    }
}
