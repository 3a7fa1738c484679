package org.kinbridge.newsletter.rendition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Heading;
import org.kinbridge.newsletter.document.LetterPart;
import org.kinbridge.newsletter.document.ListBlock;
import org.kinbridge.newsletter.document.Paragraph;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.document.PullQuote;
import org.kinbridge.newsletter.document.Quotation;
import org.kinbridge.newsletter.document.Table;

/**
 * A block as the templates meet it.
 *
 * @param kind decides the markup
 * @param attributes {@code lang} and {@code dir} where the block has another language or direction than its edition
 * @param direction {@code ltr} or {@code rtl}; empty where the edition's holds
 * @param picture for a picture whose file is there
 */
public record BlockView(
        String kind,
        Block block,
        String attributes,
        String direction,
        @Nullable ShownPicture picture) {

    static List<BlockView> of(Document document, Map<String, ShownPicture> pictures) {
        return document.blocks().stream().map(block -> of(block, pictures)).toList();
    }

    private static BlockView of(Block block, Map<String, ShownPicture> pictures) {
        ShownPicture shown = block instanceof Picture picture ? pictures.get(picture.mediaId()) : null;
        String direction = block.shownDirection().map(Direction::attribute).orElse("");
        return new BlockView(block.match(new Kinds()), block, attributes(block, direction), direction, shown);
    }

    private static String attributes(Block block, String direction) {
        Language language = block.language();
        return (language == null ? "" : " lang=\"" + language.tag() + "\"")
                + (direction.isEmpty() ? "" : " dir=\"" + direction + "\"");
    }

    /** The words by which the templates tell blocks apart. */
    private static final class Kinds implements Block.Cases<String> {
        @Override
        public String paragraph(Paragraph paragraph) {
            return "paragraph";
        }

        @Override
        public String heading(Heading heading) {
            return "heading";
        }

        @Override
        public String list(ListBlock list) {
            return "list";
        }

        @Override
        public String quotation(Quotation quotation) {
            return "quotation";
        }

        @Override
        public String pullQuote(PullQuote pullQuote) {
            return "pull-quote";
        }

        @Override
        public String picture(Picture picture) {
            return "picture";
        }

        @Override
        public String letterPart(LetterPart part) {
            return "letter-" + part.kind().word();
        }

        @Override
        public String table(Table table) {
            return "table";
        }
    }
}
