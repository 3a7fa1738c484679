package org.kinbridge.newsletter.issue;

import java.util.Map;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.media.PhotographText;

/** Where a piece says nothing about a photograph of its own, what the library says of it in that language stands. */
record DescribedPictures(Map<String, Map<Language, PhotographText>> library, Language language) {

    Document in(Document document) {
        return new Document(document.blocks().stream().map(this::described).toList());
    }

    private Block described(Block block) {
        if (!(block instanceof Picture picture)) {
            return block;
        }
        Language own = picture.language();
        PhotographText text = library.getOrDefault(picture.mediaId(), Map.of())
                .getOrDefault(own == null ? language : own, PhotographText.none());
        return new Picture(
                picture.id(),
                picture.mediaId(),
                first(picture.caption(), text.caption()),
                first(picture.credit(), text.credit()),
                first(picture.alternativeText(), text.alternativeText()),
                own,
                picture.direction());
    }

    private static String first(String piece, String ofLibrary) {
        return piece.isEmpty() ? ofLibrary : piece;
    }
}
