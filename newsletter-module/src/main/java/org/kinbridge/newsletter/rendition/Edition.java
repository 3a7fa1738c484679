package org.kinbridge.newsletter.rendition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Paragraph;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.Imprint;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.PublicationId;

/**
 * An edition as it is kept: its content, with pictures replaced by where the site serves them. From it every rendition
 * can be made again when something is withdrawn.
 *
 * @param issueNumber under which the issue is filed; no reader sees it
 * @param base what the addresses of its publication begin with; empty for the first
 */
record Edition(
        int issueNumber,
        Language language,
        String publicationTitle,
        String associationName,
        String issueTitle,
        LocalDate publishedOn,
        @Nullable String issn,
        List<PlacedPiece> pieces,
        Map<String, ShownPicture> pictures,
        Set<Language> languages,
        IssueNumber shownNumber,
        Imprint imprint,
        Amendments amendments,
        String base) {

    /**
     * Editions that were published before issues were numbered by year, had a masthead, were amended or belonged to one of
     * several publications, are kept without.
     */
    Edition {
        shownNumber = shownNumber == null ? IssueNumber.running(issueNumber) : shownNumber;
        base = base == null ? "" : base;
        imprint = imprint == null ? Imprint.none() : imprint;
        amendments = amendments == null ? Amendments.none() : amendments;
    }

    static Edition of(EditionContent content, Map<String, ShownPicture> pictures) {
        return new Edition(
                content.issueNumber(),
                content.language(),
                content.publicationTitle(),
                content.associationName(),
                content.issueTitle(),
                content.publishedOn(),
                content.issn(),
                content.pieces(),
                pictures,
                content.languages(),
                content.shownNumber(),
                content.imprint(),
                Amendments.none(),
                content.base());
    }

    PublicationId publication() {
        return new FiledNumber(issueNumber).publication();
    }

    String path() {
        return path(language);
    }

    /** The address of the same issue in this language. */
    String path(Language other) {
        return base + "/issues/" + new FiledNumber(issueNumber).running() + "/" + other.tag();
    }

    String path(PlacedPiece piece) {
        return path() + "/" + piece.slug();
    }

    /** The same edition without the pieces of these slugs. */
    Edition without(Collection<String> slugs) {
        return withPieces(
                pieces.stream().filter(piece -> !slugs.contains(piece.slug())).toList(), pictures);
    }

    /** The same edition with this piece in the place of the one at its address, and the pictures that it shows. */
    Edition with(PlacedPiece corrected, Map<String, ShownPicture> shown) {
        Map<String, ShownPicture> all = new HashMap<>(pictures);
        all.putAll(shown);
        return withPieces(
                pieces.stream()
                        .map(piece -> piece.slug().equals(corrected.slug()) ? corrected : piece)
                        .toList(),
                all);
    }

    /** The same edition, telling readers of these changes. */
    Edition amended(Amendments changes) {
        return copy(pieces, pictures, languages, changes);
    }

    /** The same edition, naming these languages beside its own. */
    Edition alsoIn(Set<Language> others) {
        Set<Language> all = new TreeSet<>(Comparator.naturalOrder());
        all.addAll(others);
        all.add(language);
        return copy(pieces, pictures, all, amendments);
    }

    boolean isBy(UUID contributor) {
        return pieces.stream().anyMatch(piece -> piece.isBy(contributor));
    }

    /** The same edition, telling nothing of this author. @param byLine whether their name goes too */
    Edition withoutAuthor(UUID contributor, boolean byLine) {
        return withPieces(
                pieces.stream()
                        .map(piece -> piece.isBy(contributor) ? piece.withoutAuthor(byLine) : piece)
                        .toList(),
                pictures);
    }

    /** The same edition with a note in the place of each of these pictures. Nothing of what was said about them is left. */
    Edition withoutPictures(Collection<String> mediaIds) {
        String note = Wording.of(language).text("photo-withdrawn");
        return withPieces(
                pieces.stream()
                        .map(piece -> piece.with(new Document(piece.document().blocks().stream()
                                .map(block -> block instanceof Picture picture && mediaIds.contains(picture.mediaId())
                                        ? Paragraph.of(picture.id(), note)
                                        : block)
                                .toList())))
                        .toList(),
                pictures);
    }

    /** A picture that only a withdrawn piece showed goes with it. */
    private Edition withPieces(List<PlacedPiece> kept, Map<String, ShownPicture> known) {
        Map<String, ShownPicture> stillShown = new HashMap<>(known);
        stillShown
                .keySet()
                .retainAll(kept.stream()
                        .flatMap(piece -> piece.document().pictures().stream())
                        .map(Picture::mediaId)
                        .toList());
        return copy(kept, stillShown, languages, amendments);
    }

    private Edition copy(
            List<PlacedPiece> newPieces,
            Map<String, ShownPicture> newPictures,
            Set<Language> newLanguages,
            Amendments newAmendments) {
        return new Edition(
                issueNumber,
                language,
                publicationTitle,
                associationName,
                issueTitle,
                publishedOn,
                issn,
                newPieces,
                newPictures,
                newLanguages,
                shownNumber,
                imprint,
                newAmendments,
                base);
    }
}
