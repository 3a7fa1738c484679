package org.kinbridge.web.newsroom.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.comment.Place;
import org.kinbridge.newsletter.comment.ThreadView;
import org.kinbridge.newsletter.document.Block;

/**
 * A block of a piece for reading, with what is said about it beside it.
 *
 * @param segments its words, in order
 * @param threads what is open, in the order of the words
 */
public record CommentedBlock(
        String id, String language, String direction, List<Segment> segments, List<ThreadView> threads) {

    /** Words that somebody commented on, or words between. */
    public record Segment(String words, boolean marked) {}

    /** @param threads all open threads of the piece, in the order of the text */
    static CommentedBlock of(Block block, Language around, List<ThreadView> threads) {
        List<ThreadView> own = threads.stream()
                .filter(thread -> thread.place().block().equals(block.id()))
                .toList();
        Language language = Objects.requireNonNullElse(block.language(), around);
        return new CommentedBlock(
                block.id(),
                language.tag(),
                block.shownDirection().orElse(language.direction()).attribute(),
                segments(block.plainText(), own.stream().map(ThreadView::place).toList()),
                own);
    }

    /** Passages that overlap are marked as one. */
    private static List<Segment> segments(String text, List<Place> places) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Place place :
                places.stream().sorted(Comparator.comparingInt(Place::start)).toList()) {
            int start = Math.max(at, place.start());
            if (place.end() > start) {
                add(segments, text.substring(at, start), false);
                add(segments, text.substring(start, place.end()), true);
                at = place.end();
            }
        }
        add(segments, text.substring(at), false);
        return List.copyOf(segments);
    }

    private static void add(List<Segment> segments, String words, boolean marked) {
        if (!words.isEmpty()) {
            segments.add(new Segment(words, marked));
        }
    }
}
