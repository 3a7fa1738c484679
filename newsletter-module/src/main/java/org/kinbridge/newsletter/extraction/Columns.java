package org.kinbridge.newsletter.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts what stands on a page into reading order: a gutter is where the room between neighbours lies one above the other;
 * what crosses it parts the columns above from those below.
 */
final class Columns {
    private static final int FEWEST_VOTES = 2;
    private static final float SHARE_OF_VOTES = 0.12f;
    private static final int DEEPEST = 12;
    /** On a page of so many lines a gutter that nothing crosses needs but one line beyond it. */
    private static final int WHOLE_PAGE = 12;

    private final boolean rightToLeft;
    private final List<List<Box>> chunks = new ArrayList<>();

    private Columns(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** The boxes in stretches that run down one column, in the order in which they are read. */
    static List<List<Box>> inOrder(List<Box> boxes, boolean rightToLeft) {
        Columns columns = new Columns(rightToLeft);
        columns.flow(boxes, 0);
        return columns.chunks;
    }

    private record Room(float from, float to) {
        boolean holds(float x) {
            return from <= x && to > x;
        }
    }

    private void flow(List<Box> region, int depth) {
        if (region.isEmpty()) {
            return;
        }
        float gutter = depth < DEEPEST ? gutter(region) : Float.NaN;
        if (Float.isNaN(gutter)) {
            List<Box> down = new ArrayList<>(region);
            down.sort(Comparator.comparingDouble(Box::baseline));
            chunks.add(down);
            return;
        }
        List<Box> crossing = new ArrayList<>();
        List<Box> beside = new ArrayList<>();
        for (Box box : region) {
            (box.crosses(gutter) ? crossing : beside).add(box);
        }
        crossing.sort(Comparator.comparingDouble(Box::baseline));
        bands(crossing, beside, gutter, depth);
    }

    private void bands(List<Box> crossing, List<Box> beside, float gutter, int depth) {
        List<Box> whole = new ArrayList<>();
        float from = -Float.MAX_VALUE;
        for (int i = 0; i <= crossing.size(); i++) {
            float to = i < crossing.size() ? crossing.get(i).baseline() : Float.MAX_VALUE;
            float above = from;
            List<Box> band = beside.stream()
                    .filter(box -> box.baseline() >= above && box.baseline() < to)
                    .toList();
            if (!band.isEmpty()) {
                flow(whole, depth + 1);
                whole = new ArrayList<>();
                sideBySide(band, gutter, depth);
            }
            if (i < crossing.size()) {
                whole.add(crossing.get(i));
            }
            from = to;
        }
        flow(whole, depth + 1);
    }

    private void sideBySide(List<Box> band, float gutter, int depth) {
        List<Box> left = band.stream().filter(box -> box.middle() < gutter).toList();
        List<Box> right = band.stream().filter(box -> box.middle() >= gutter).toList();
        flow(rightToLeft ? right : left, depth + 1);
        flow(rightToLeft ? left : right, depth + 1);
    }

    /** Where most rooms between neighbours lie one above the other and least stands across; not a number if nowhere. */
    private static float gutter(List<Box> region) {
        List<Box> texts =
                region.stream().filter(Box::isText).filter(Box::hasLetters).toList();
        List<Room> rooms = rooms(texts);
        float best = Float.NaN;
        long most = Long.MIN_VALUE;
        for (Room start : rooms) {
            float end = Float.MAX_VALUE;
            for (Room room : rooms) {
                end = room.holds(start.from() + 0.1f) ? Math.min(end, room.to()) : end;
            }
            for (float at : new float[] {(start.from() + end) / 2, start.from() + 1, end - 1}) {
                long votes = rooms.stream().filter(room -> room.holds(at)).count();
                long across = region.stream().filter(box -> box.crosses(at)).count();
                long needed = across == 0
                        ? (texts.size() >= WHOLE_PAGE ? 1 : FEWEST_VOTES)
                        : Math.max(FEWEST_VOTES + 1, (long) Math.ceil(SHARE_OF_VOTES * texts.size()));
                if (votes >= needed && votes - across > most) {
                    most = votes - across;
                    best = at;
                }
            }
        }
        return best;
    }

    private static List<Room> rooms(List<Box> texts) {
        List<Room> rooms = new ArrayList<>();
        for (Box box : texts) {
            texts.stream()
                    .filter(other -> other.x0 > box.x1 && box.standsBeside(other))
                    .min(Comparator.comparingDouble(other -> other.x0))
                    .filter(other -> other.x0 - box.x1 >= 0.6f * Math.min(box.size, other.size))
                    .ifPresent(other -> rooms.add(new Room(box.x1, other.x0)));
        }
        return rooms;
    }
}
