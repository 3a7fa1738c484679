package org.kinbridge.newsletter.rendition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.Imprint;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.PublicationId;

/**
 * Everything that one edition shows. It is built up from what was approved and cleared; nothing else can reach a
 * rendition.
 *
 * @param issueNumber under which the issue is filed; no reader sees it
 * @param publicationTitle the newsletter's title in the edition's language
 * @param associationName the publisher's name in the edition's language
 * @param issueTitle the issue's own title; may be empty
 * @param issn as printed, or null where there is none
 * @param pieces in any order; their positions and slugs differ
 * @param pictures by media id: each that a piece shows
 * @param languages all languages in which the issue is published, this one among them
 * @param shownNumber the issue's number as readers see it
 * @param imprint the masthead
 * @param base what the addresses of its publication begin with: nothing for the first, {@code /p/bulletin} for others
 */
public record EditionContent(
        int issueNumber,
        Language language,
        String publicationTitle,
        String associationName,
        String issueTitle,
        LocalDate publishedOn,
        @Nullable String issn,
        List<PlacedPiece> pieces,
        Map<String, PictureFile> pictures,
        Set<Language> languages,
        IssueNumber shownNumber,
        Imprint imprint,
        String base) {

    /** One of the first publication that shows its running number alone, and no masthead. */
    @SuppressWarnings("TooManyParameters") // the components of the record
    public EditionContent(
            int issueNumber,
            Language language,
            String publicationTitle,
            String associationName,
            String issueTitle,
            LocalDate publishedOn,
            @Nullable String issn,
            List<PlacedPiece> pieces,
            Map<String, PictureFile> pictures,
            Set<Language> languages) {
        this(
                issueNumber,
                language,
                publicationTitle,
                associationName,
                issueTitle,
                publishedOn,
                issn,
                pieces,
                pictures,
                languages,
                IssueNumber.running(issueNumber),
                Imprint.none(),
                "");
    }

    public EditionContent {
        if (issueNumber < 1) {
            throw new IllegalArgumentException("Issues are numbered from 1: " + issueNumber);
        }
        if (base.isEmpty() != new FiledNumber(issueNumber).publication().equals(PublicationId.FIRST)) {
            throw new IllegalArgumentException("Only the first publication stands at the root: " + issueNumber + base);
        }
        if (!languages.contains(language)) {
            throw new IllegalArgumentException("The edition's own language is missing among " + languages);
        }
        pieces = pieces.stream()
                .sorted(Comparator.comparingInt(PlacedPiece::position))
                .toList();
        requireDistinct(pieces);
        pictures = Map.copyOf(pictures);
        languages = Set.copyOf(languages);
    }

    private static void requireDistinct(List<PlacedPiece> pieces) {
        Set<String> slugs = pieces.stream().map(PlacedPiece::slug).collect(Collectors.toSet());
        Set<Integer> positions = pieces.stream().map(PlacedPiece::position).collect(Collectors.toSet());
        if (slugs.size() < pieces.size() || positions.size() < pieces.size()) {
            throw new IllegalArgumentException("Two pieces share a slug or a position");
        }
    }
}
