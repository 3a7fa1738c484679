package org.kinbridge.newsletter.rendition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Heading;
import org.kinbridge.newsletter.document.LetterPart;
import org.kinbridge.newsletter.document.ListBlock;
import org.kinbridge.newsletter.document.Paragraph;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.document.PullQuote;
import org.kinbridge.newsletter.document.Quotation;

/**
 * A block as the templates meet it.
 *
 * @param kind decides the markup
 * @param attributes {@code lang} and {@code dir} where the block speaks another language than its edition
 * @param picture for a picture whose file is there
 */
public record BlockView(
        String kind,
        Block block,
        String attributes,
        @Nullable ShownPicture picture) {

    static List<BlockView> of(Document document, Map<String, ShownPicture> pictures) {
        return document.blocks().stream().map(block -> of(block, pictures)).toList();
    }

    private static BlockView of(Block block, Map<String, ShownPicture> pictures) {
        ShownPicture shown = block instanceof Picture picture ? pictures.get(picture.mediaId()) : null;
        return new BlockView(kind(block), block, attributes(block), shown);
    }

    private static String attributes(Block block) {
        if (block.language() == null) {
            return "";
        }
        String direction = block.direction().map(Direction::attribute).orElse("auto");
        return " lang=\"" + block.language().tag() + "\" dir=\"" + direction + "\"";
    }

    private static String kind(Block block) {
        if (block instanceof LetterPart part) {
            return "letter-" + part.kind().word();
        }
        return block instanceof Paragraph
                ? "paragraph"
                : block instanceof Heading
                        ? "heading"
                        : block instanceof ListBlock
                                ? "list"
                                : block instanceof Quotation
                                        ? "quotation"
                                        : block instanceof PullQuote ? "pull-quote" : "picture";
    }
}
