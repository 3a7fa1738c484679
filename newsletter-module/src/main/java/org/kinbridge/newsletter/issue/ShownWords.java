package org.kinbridge.newsletter.issue;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.CurrentText;
import org.kinbridge.newsletter.article.RevisionView;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.media.PhotographText;

/** The words of one edition, with the title and lede that it shows. */
record ShownWords(CurrentText text, String title, String lede) {

    boolean isRetitled() {
        return !title.equals(text.revision().text().title())
                || !lede.equals(text.revision().text().lede());
    }

    ShownPiece piece(Map<String, Map<Language, PhotographText>> photographs) {
        RevisionView revision = text.revision();
        Document described = new DescribedPictures(photographs, text.language())
                .in(revision.text().document());
        return new ShownPiece(
                text.language(),
                text.status(),
                text.standing(),
                revision.number(),
                title,
                lede,
                revision.text().byLine(),
                described,
                new EditedBy(revision.savedBy(), revision.savedByName(), revision.savedAt()),
                text.approved());
    }

    /** In the edition's own language; what came by clearance otherwise in the language in which it was written. */
    static @Nullable ShownWords newest(Language edition, Placement placement, Collection<CurrentText> texts) {
        CurrentText own = texts.stream()
                .filter(text -> text.language() == edition)
                .findFirst()
                .orElse(null);
        CurrentText text = own != null
                ? own
                : texts.stream()
                        .filter(other -> !other.writtenHere())
                        .findFirst()
                        .orElse(null);
        if (text == null) {
            return null;
        }
        ShownText shown = placement.text(edition);
        String title = shown.title().isEmpty() ? text.revision().text().title() : shown.title();
        String lede = shown.lede().isEmpty() ? text.revision().text().lede() : shown.lede();
        return new ShownWords(text, title, lede);
    }
}
