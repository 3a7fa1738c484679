package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.contributor.Contributors;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.SizedPicture;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.rendition.Author;
import org.kinbridge.newsletter.rendition.EditionContent;
import org.kinbridge.newsletter.rendition.PictureFile;
import org.kinbridge.newsletter.rendition.PlacedPiece;

/** Makes from an issue what is pinned, and from what is pinned what is rendered. */
@ApplicationScoped
class EditionAssembly {

    private final Publications publications;
    private final MediaLibrary media;
    private final Contributors contributors;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected EditionAssembly() {
        this.publications = null;
        this.media = null;
        this.contributors = null;
    }

    @Inject
    EditionAssembly(Publications publications, MediaLibrary media, Contributors contributors) {
        this.publications = publications;
        this.media = media;
        this.contributors = contributors;
    }

    /** The exact revisions that each edition would print now. */
    static Map<Language, List<PinnedPiece>> pins(IssueDraft draft) {
        Map<Language, List<PinnedPiece>> pins = new EnumMap<>(Language.class);
        for (Language edition : draft.editions()) {
            Slugs slugs = new Slugs();
            List<PinnedPiece> pieces = new ArrayList<>();
            draft.worksIn(edition).forEach(work -> work.in(edition)
                    .ifPresent(piece -> pieces.add(new PinnedPiece(
                            work.placement(),
                            work.work(),
                            piece.textLanguage(),
                            piece.revision(),
                            piece.title(),
                            piece.lede(),
                            slugs.of(piece.title(), work.kind().key()),
                            work.section(edition)))));
            pins.put(edition, pieces);
        }
        return pins;
    }

    /**
     * What is to be rendered.
     *
     * @param pins the pieces in their order
     * @param day the day that stands on it
     */
    record Print(Edition edition, List<PinnedPiece> pins, LocalDate day) {}

    /** An edition with everything that its renditions show. @param draft with exactly the words that are pinned */
    EditionContent content(Print print, IssueDraft draft) {
        Edition edition = print.edition();
        PublicationView publication = publications.get(edition.issue().publication());
        Language language = edition.language();
        PublicationText names = publication
                .text(language)
                .orElseThrow(
                        () -> new IllegalStateException("Checked before: the newsletter has a title in each language"));
        List<PlacedPiece> pieces = pieces(print, draft);
        return new EditionContent(
                edition.issue().number().value(),
                language,
                names.title(),
                names.associationName(),
                edition.title(),
                print.day(),
                publication.issn().isEmpty() ? null : publication.issn(),
                pieces,
                pictures(pieces),
                draft.editions(),
                edition.issue().shownNumber(),
                publications.masthead(publication.id()).in(language),
                publication.base());
    }

    private List<PlacedPiece> pieces(Print print, IssueDraft draft) {
        Language language = print.edition().language();
        Map<UUID, String> biographies = biographies(language, draft);
        Map<UUID, PinnedPiece> pins =
                print.pins().stream().collect(Collectors.toMap(PinnedPiece::placement, pin -> pin));
        List<PlacedPiece> pieces = new ArrayList<>();
        draft.worksIn(language).forEach(work -> work.in(language).ifPresent(piece -> {
            PinnedPiece pin = pins.get(work.placement());
            if (pin != null) {
                pieces.add(new PlacedPiece(
                        pieces.size() + 1,
                        pin.slug(),
                        work.kind(),
                        pin.title(),
                        pin.lede(),
                        piece.byLine().printed(),
                        new OwnLanguage(language, piece.textLanguage()).in(piece.document()),
                        pin.section(),
                        author(piece.byLine(), biographies)));
            }
        }));
        return pieces;
    }

    /** By-lines are those of the pinned revisions; biographies are as they stand now. */
    private Map<UUID, String> biographies(Language edition, IssueDraft draft) {
        Set<UUID> authors = draft.worksIn(edition)
                .flatMap(work -> work.in(edition).stream())
                .map(piece -> piece.byLine().contributor())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return contributors.biographies(authors, edition);
    }

    private static Author author(ByLine byLine, Map<UUID, String> biographies) {
        UUID contributor = byLine.contributor();
        return Author.of(byLine, contributor == null ? "" : biographies.getOrDefault(contributor, ""));
    }

    private Map<String, PictureFile> pictures(List<PlacedPiece> pieces) {
        Set<String> ids = pieces.stream()
                .flatMap(piece -> piece.document().pictures().stream())
                .map(Picture::mediaId)
                .collect(Collectors.toSet());
        Map<String, PictureFile> files = new HashMap<>();
        media.printable(ids)
                .forEach((id, printable) ->
                        files.put(id, PictureFile.made(id, made(printable.whole()), made(printable.cuts()))));
        return files;
    }

    private static List<PictureFile.Made> made(List<SizedPicture> pictures) {
        return pictures.stream()
                .map(picture -> new PictureFile.Made(picture.bytes(), picture.width(), picture.height()))
                .toList();
    }
}
