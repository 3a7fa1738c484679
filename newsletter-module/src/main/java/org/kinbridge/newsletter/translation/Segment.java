package org.kinbridge.newsletter.translation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Heading;
import org.kinbridge.newsletter.document.LetterPart;
import org.kinbridge.newsletter.document.Paragraph;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.document.Text;

/**
 * A unit that is translated by itself: the title, the lede, or a block of the body.
 *
 * @param key the id of the block, or what no block is called: {@link #TITLE}, {@link #LEDE}
 * @param block title and lede as a paragraph
 */
record Segment(String key, Block block) {

    static final String TITLE = "#title";
    static final String LEDE = "#lede";

    /** The segments of a text in reading order; an empty title or lede is none. */
    static List<Segment> of(PieceText text) {
        List<Segment> segments = new ArrayList<>();
        line(TITLE, text.title()).ifPresent(segments::add);
        line(LEDE, text.lede()).ifPresent(segments::add);
        text.document().blocks().forEach(block -> segments.add(new Segment(block.id(), block)));
        return List.copyOf(segments);
    }

    private static Optional<Segment> line(String key, String words) {
        return Text.of(words).text().isBlank()
                ? Optional.empty()
                : Optional.of(new Segment(key, Paragraph.of(key.substring(1), words)));
    }

    SegmentKind kind() {
        return switch (key) {
            case TITLE -> SegmentKind.TITLE;
            case LEDE -> SegmentKind.LEDE;
            default -> SegmentKind.of(block);
        };
    }

    /** Whether it is the title or the lede, one line without marks. */
    boolean isLine() {
        return key.equals(TITLE) || key.equals(LEDE);
    }

    /** What must be alike for two blocks to be taken for each other: kind, level of a heading, part of a letter, photograph. */
    String form() {
        if (block instanceof Heading heading) {
            return kind().name() + heading.level();
        } else if (block instanceof LetterPart part) {
            return kind().name() + part.kind();
        } else if (block instanceof Picture picture) {
            return kind().name() + picture.mediaId();
        }
        return kind().name();
    }

    /** The words to be read; of a photograph all that is said about it. */
    String words() {
        return block instanceof Picture picture
                ? Stream.of(picture.caption(), picture.credit(), picture.alternativeText())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"))
                : block.plainText();
    }

    /** Tells whether words, marks, links and language are the same as at another time, without keeping them. */
    String mark() {
        String text = PlainEditor.toText(new Document(List.of(block)));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** @param around language of the text in which it stands */
    Language language(Language around) {
        return Objects.requireNonNullElse(block.language(), around);
    }
}
