package org.kinbridge.newsletter.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;

/**
 * The passage that a comment is about: a block by its id, which stays while the block is edited, and the words in it. So the
 * place is found again after the text around it, or the block's own place, has changed.
 *
 * @param quotation the words; empty for the whole block
 * @param occurrence how many times the same words stand in the block before
 * @param beginning the first words of the block as it was, to know what was meant when it is gone
 */
@Embeddable
record Anchor(
        @Column(name = "block_id", updatable = false) String block,
        @Column(name = "quotation", updatable = false) String quotation,
        @Column(name = "occurrence", updatable = false) int occurrence,
        @Column(name = "beginning", updatable = false) String beginning) {

    /** Shorter words stand in many places by chance. */
    private static final int TELLING = 12;

    private static final int LONGEST_BEGINNING = 160;

    /** The passage that a comment names, in the text that it was written to. */
    static Anchor of(NewComment comment, Document document) {
        Block own = block(document, comment.block());
        String words = own == null ? "" : own.plainText();
        String beginning = words.length() <= LONGEST_BEGINNING ? words : words.substring(0, LONGEST_BEGINNING) + "…";
        return new Anchor(comment.block(), comment.quotation(), comment.occurrence(), beginning);
    }

    /** The words that it is about, for whoever reads the comment where the words do not stand beside it. */
    String shown(Place place) {
        return quotation.isEmpty() && place.state() == Place.State.GONE ? beginning : quotation;
    }

    /** Where the passage stands in this text. */
    Place in(Document document) {
        Block own = block(document, block);
        if (own != null && quotation.isEmpty()) {
            return new Place(Place.State.THERE, block, 0, 0);
        }
        int[] found = own == null ? null : find(own.plainText(), occurrence);
        if (found != null) {
            return new Place(Place.State.THERE, block, found[0], found[1]);
        }
        return elsewhere(document)
                .orElse(
                        own == null
                                ? new Place(Place.State.GONE, "", 0, 0)
                                : new Place(Place.State.REWORDED, block, 0, 0));
    }

    /** Words that are long enough to be told by stand in another block when theirs was parted, joined or moved. */
    private Optional<Place> elsewhere(Document document) {
        if (quotation.length() < TELLING) {
            return Optional.empty();
        }
        for (Block other : document.blocks()) {
            int[] found = find(other.plainText(), 0);
            if (found != null) {
                return Optional.of(new Place(Place.State.THERE, other.id(), found[0], found[1]));
            }
        }
        return Optional.empty();
    }

    /** Whether the words stand in the text of the block. */
    boolean isIn(Document document) {
        Place place = in(document);
        return place.state() == Place.State.THERE && place.block().equals(block);
    }

    /** Begin and end of the words; if they stand there less often than before, of the last time. */
    private int @Nullable [] find(String text, int skipped) {
        Matcher matcher = pattern().matcher(text);
        int[] found = null;
        for (int i = 0; i <= skipped && matcher.find(); i++) {
            found = new int[] {matcher.start(), matcher.end()};
        }
        return found;
    }

    /** Spaces and line breaks differ between what is shown, selected and typed. */
    private Pattern pattern() {
        List<String> words = Arrays.asList(quotation.split("\\s+"));
        return Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("\\s+")));
    }

    private static @Nullable Block block(Document document, String id) {
        return document.blocks().stream()
                .filter(block -> block.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
