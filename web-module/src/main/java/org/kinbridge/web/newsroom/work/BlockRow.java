package org.kinbridge.web.newsroom.work;

import java.util.List;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.LetterPart;
import org.kinbridge.newsletter.document.Picture;

/**
 * A block for reading on the desk.
 *
 * @param label key of a word that names the part; empty if it needs none
 * @param photograph id of the photograph; empty for other blocks
 */
public record BlockRow(String label, String text, String photograph, String language, String direction) {

    static List<BlockRow> of(Document document, Language language) {
        return document.blocks().stream().map(block -> of(block, language)).toList();
    }

    private static BlockRow of(Block block, Language around) {
        Language own = block.language();
        Language language = own == null ? around : own;
        String label = block instanceof LetterPart part
                ? "newsroom.part." + part.kind().name()
                : "";
        String photograph = block instanceof Picture picture ? picture.mediaId() : "";
        return new BlockRow(
                label,
                block.plainText(),
                photograph,
                language.tag(),
                language.direction().attribute());
    }
}
