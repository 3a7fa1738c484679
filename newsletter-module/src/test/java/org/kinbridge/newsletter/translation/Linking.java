package org.kinbridge.newsletter.translation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Paragraph;
import org.kinbridge.newsletter.document.PlainEditor;

/** Texts and what is said about their blocks, for tests of the rules. */
final class Linking {

    private final List<LinkRow> said = new ArrayList<>();

    static PieceText text(String title, String body) {
        return new PieceText(title, "", new ByLine.Unsigned(), PlainEditor.parse(body));
    }

    static PieceText text(List<Block> blocks) {
        return new PieceText("T", "", new ByLine.Unsigned(), new Document(blocks));
    }

    /** So many paragraphs, named b1 and so on, each with words of its own. */
    static List<Block> paragraphs(int number, String words) {
        return new ArrayList<>(IntStream.rangeClosed(1, number)
                .mapToObj(i -> (Block) Paragraph.of("b" + i, words + " " + i))
                .toList());
    }

    Linking say(LinkReason reason, @Nullable Segment source, @Nullable Segment translation) {
        said.add(new LinkRow(
                UUID.randomUUID(),
                new UUID(1, 1),
                Language.EN,
                Language.FA,
                source == null ? "" : source.key(),
                source == null ? "" : source.mark(),
                translation == null ? "" : translation.key(),
                translation == null ? "" : translation.mark(),
                reason,
                1,
                "Narges",
                Instant.EPOCH.plusSeconds(said.size())));
        return this;
    }

    /** Everything of the one translates what has the same key in the other. */
    Linking translated(PieceText source, PieceText translation) {
        Segment.of(source).forEach(of -> Segment.of(translation).stream()
                .filter(segment -> segment.key().equals(of.key()))
                .forEach(segment -> say(LinkReason.TRANSLATED, of, segment)));
        return this;
    }

    Linking say(LinkReason reason, PieceText source, PieceText translation, String key) {
        return say(reason, segment(source, key), segment(translation, key));
    }

    static Segment segment(PieceText text, String key) {
        return Segment.of(text).stream()
                .filter(segment -> segment.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Alignment align(PieceText source, PieceText translation) {
        return Alignment.of(source, translation, Links.of(said));
    }

    /** State by the key of the source, or of the translation where there is no source: {@code b1 CURRENT}. */
    List<String> states(PieceText source, PieceText translation) {
        return align(source, translation).rows().stream()
                .map(row -> key(row) + " " + row.state())
                .toList();
    }

    private static String key(Alignment.Row row) {
        Segment shown = row.source() == null ? row.translation() : row.source();
        return shown == null ? "" : shown.key();
    }
}
