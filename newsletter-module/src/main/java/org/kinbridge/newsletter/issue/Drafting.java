package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.CurrentText;
import org.kinbridge.newsletter.article.NewestAndPinned;
import org.kinbridge.newsletter.article.PieceTexts;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.letter.LetterView;
import org.kinbridge.newsletter.letter.Letters;
import org.kinbridge.newsletter.likeness.LikenessState;
import org.kinbridge.newsletter.likeness.Likenesses;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.PhotographText;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.rendition.PublicSite;
import org.kinbridge.newsletter.translation.Translations;

/** Puts together what an issue would print now: the newest words while it is open, the pinned ones afterwards. */
@ApplicationScoped
class Drafting {

    private final PieceTexts texts;
    private final Letters letters;
    private final MediaLibrary media;
    private final Likenesses likenesses;
    private final Publications publications;
    private final Translations translations;
    private final IssueSections sections;
    private final PseudonymCheck pseudonyms;
    private final PublicSite site;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Drafting() {
        this.texts = null;
        this.letters = null;
        this.media = null;
        this.likenesses = null;
        this.publications = null;
        this.translations = null;
        this.sections = null;
        this.pseudonyms = null;
        this.site = null;
    }

    @Inject
    @SuppressWarnings("TooManyParameters") // everything that an issue is made of
    Drafting(
            PieceTexts texts,
            Letters letters,
            MediaLibrary media,
            Likenesses likenesses,
            Publications publications,
            Translations translations,
            IssueSections sections,
            PseudonymCheck pseudonyms,
            PublicSite site) {
        this.texts = texts;
        this.letters = letters;
        this.media = media;
        this.likenesses = likenesses;
        this.publications = publications;
        this.translations = translations;
        this.sections = sections;
        this.pseudonyms = pseudonyms;
        this.site = site;
    }

    IssueDraft draft(Issue issue) {
        return draft(issue, Map.of());
    }

    /** @param instead revisions that count for an edition in place of those that are pinned or newest */
    IssueDraft draft(Issue issue, Map<Language, List<PinnedPiece>> instead) {
        Map<Language, List<PinnedPiece>> pins = new EnumMap<>(Language.class);
        issue.editions().stream()
                .filter(edition -> edition.status().isPinned())
                .forEach(edition -> pins.put(edition.language(), edition.pins()));
        pins.putAll(instead);
        List<PlacedSources> sources = sources(issue, pins);
        Map<String, Map<Language, PhotographText>> photographs = photographs(sources);
        Map<UUID, LetterView> cleared = cleared();
        List<PlacedWork> works = sources.stream()
                .map(source -> source.placed(cleared, photographs))
                .toList();
        IssueDraft draft = new IssueDraft(
                languages(issue),
                named(issue),
                standing(photographs.keySet()),
                works,
                translations.stale(
                        sources.stream().flatMap(PlacedSources::printed).toList()));
        IssueDraft linked = draft.withDeadLinks(site.leadingNowhere(
                draft.links(), () -> ComingPages.of(issue, publications.get(issue.publication()), draft)));
        return issue.stage().isDone() && instead.isEmpty() ? linked : linked.with(pseudonyms.of(linked));
    }

    /** The order in which the contents list shows the sections now. */
    SectionOrder sectionOrder(PublicationId publication) {
        return sections.order(publication);
    }

    private Map<String, Map<Language, PhotographText>> photographs(List<PlacedSources> sources) {
        return media.texts(sources.stream()
                .flatMap(source -> source.words().values().stream())
                .flatMap(words -> words.text().revision().text().document().pictures().stream())
                .map(Picture::mediaId)
                .collect(Collectors.toSet()));
    }

    private Map<UUID, LetterView> cleared() {
        return letters.list().stream()
                .filter(letter -> !letter.retracted())
                .collect(Collectors.toMap(LetterView::work, Function.identity()));
    }

    private Map<String, LikenessState> standing(Set<String> photographs) {
        Map<String, LikenessState> standing = new HashMap<>();
        likenesses
                .states(photographs.stream().map(UUID::fromString).toList())
                .forEach((id, state) -> standing.put(id.toString(), state));
        return Map.copyOf(standing);
    }

    private static Set<Language> languages(Issue issue) {
        return issue.editions().stream().map(Edition::language).collect(Collectors.toUnmodifiableSet());
    }

    private Set<Language> named(Issue issue) {
        return publications.get(issue.publication()).texts().keySet();
    }

    private List<PlacedSources> sources(Issue issue, Map<Language, List<PinnedPiece>> pins) {
        List<Placement> placements = issue.placements();
        NewestAndPinned found = texts.both(
                placements.stream().map(Placement::workId).toList(),
                pins.values().stream()
                        .flatMap(List::stream)
                        .map(PinnedPiece::key)
                        .collect(Collectors.toSet()));
        Map<UUID, List<CurrentText>> current =
                found.newest().stream().collect(Collectors.groupingBy(CurrentText::work));
        PinnedTexts pinned = new PinnedTexts(pins, found.pinned());
        Map<UUID, PlacedSection> inSections = sections.of(issue);
        return placements.stream()
                .map(placement -> new PlacedSources(
                        placement,
                        inSections.get(placement.id()),
                        current.getOrDefault(placement.workId(), List.of()),
                        words(issue, placement, current, pinned)))
                .toList();
    }

    private static Map<Language, ShownWords> words(
            Issue issue, Placement placement, Map<UUID, List<CurrentText>> current, PinnedTexts pinned) {
        Map<Language, ShownWords> words = new EnumMap<>(Language.class);
        for (Edition edition : issue.editions()) {
            ShownWords found = pinned.holds(edition.language())
                    ? pinned.words(edition.language(), placement)
                    : ShownWords.newest(
                            edition.language(), placement, current.getOrDefault(placement.workId(), List.of()));
            if (found != null && placement.isIn(edition.language())) {
                words.put(edition.language(), found);
            }
        }
        return words;
    }
}
