package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.CurrentText;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.PieceTexts;
import org.kinbridge.newsletter.article.RevisionKey;
import org.kinbridge.newsletter.article.RevisionView;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.letter.LetterView;
import org.kinbridge.newsletter.letter.Letters;
import org.kinbridge.newsletter.likeness.LikenessState;
import org.kinbridge.newsletter.likeness.Likenesses;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.PhotographText;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.publication.SectionView;
import org.kinbridge.newsletter.publication.Sections;
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
    private final Sections sections;
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
            Sections sections,
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
        List<Sources> sources = sources(issue, pins);
        Set<String> wanted = sources.stream()
                .flatMap(source -> source.words().values().stream())
                .flatMap(words -> words.text().revision().text().document().pictures().stream())
                .map(Picture::mediaId)
                .collect(Collectors.toSet());
        Map<String, Map<Language, PhotographText>> photographs = media.texts(wanted);
        Map<UUID, LetterView> cleared = letters.list().stream()
                .filter(letter -> !letter.retracted())
                .collect(Collectors.toMap(LetterView::work, Function.identity()));
        List<PlacedWork> works = sources.stream()
                .map(source -> source.placed(cleared, photographs))
                .toList();
        IssueDraft draft = new IssueDraft(
                languages(issue),
                named(),
                standing(photographs.keySet()),
                works,
                translations.stale(sources.stream().flatMap(Sources::printed).toList()));
        IssueDraft linked = draft.withDeadLinks(site.leadingNowhere(draft.links(), () -> ComingPages.of(issue, draft)));
        return issue.stage().isDone() && instead.isEmpty() ? linked : linked.with(pseudonyms.of(linked));
    }

    /** The order in which the contents list shows the sections now. */
    SectionOrder sectionOrder() {
        return new SectionOrder(sections.offered());
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

    private Set<Language> named() {
        PublicationView publication = publications.current();
        return publication.texts().keySet();
    }

    private List<Sources> sources(Issue issue, Map<Language, List<PinnedPiece>> pins) {
        List<Placement> placements = issue.placements();
        Map<UUID, List<CurrentText>> current =
                byWork(texts.current(placements.stream().map(Placement::workId).toList()));
        PinnedTexts pinned = new PinnedTexts(
                pins,
                texts.pinned(pins.values().stream()
                        .flatMap(List::stream)
                        .map(PinnedPiece::key)
                        .collect(Collectors.toSet())));
        Map<UUID, PlacedSection> inSections = inSections(issue);
        return placements.stream()
                .map(placement -> new Sources(
                        placement,
                        inSections.get(placement.id()),
                        current.getOrDefault(placement.workId(), List.of()),
                        words(issue, placement, current, pinned)))
                .toList();
    }

    /** By placement. The names that were frozen with an edition stay, whatever the sections are called now. */
    private Map<UUID, PlacedSection> inSections(Issue issue) {
        if (issue.placements().stream().allMatch(placement -> placement.section() == null)) {
            return Map.of();
        }
        Map<UUID, SectionView> now =
                sections.everOffered().stream().collect(Collectors.toMap(SectionView::id, section -> section));
        Map<UUID, PlacedSection> found = new HashMap<>();
        for (Placement placement : issue.placements()) {
            SectionView section = placement.section() == null ? null : now.get(placement.section());
            if (section != null) {
                found.put(placement.id(), new PlacedSection(section.id(), names(issue, placement, section)));
            }
        }
        return found;
    }

    private static Map<Language, String> names(Issue issue, Placement placement, SectionView section) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        names.putAll(section.names());
        issue.editions().stream()
                .filter(edition -> edition.status().isPinned())
                .forEach(edition -> edition.pins().stream()
                        .filter(pin -> pin.placement().equals(placement.id()))
                        .forEach(pin -> names.put(edition.language(), pin.section())));
        return names;
    }

    private static Map<Language, Words> words(
            Issue issue, Placement placement, Map<UUID, List<CurrentText>> current, PinnedTexts pinned) {
        Map<Language, Words> words = new EnumMap<>(Language.class);
        for (Edition edition : issue.editions()) {
            Words found = pinned.holds(edition.language())
                    ? pinned.words(edition.language(), placement)
                    : newest(edition.language(), placement, current.getOrDefault(placement.workId(), List.of()));
            if (found != null && placement.isIn(edition.language())) {
                words.put(edition.language(), found);
            }
        }
        return words;
    }

    /** The words that are pinned, by edition. */
    private record PinnedTexts(Map<Language, List<PinnedPiece>> pins, Map<RevisionKey, CurrentText> revisions) {

        boolean holds(Language edition) {
            return pins.containsKey(edition);
        }

        @Nullable
        Words words(Language edition, Placement placement) {
            return pins.getOrDefault(edition, List.of()).stream()
                    .filter(pin -> pin.placement().equals(placement.id()) && revisions.containsKey(pin.key()))
                    .findFirst()
                    .map(pin -> new Words(Objects.requireNonNull(revisions.get(pin.key())), pin.title(), pin.lede()))
                    .orElse(null);
        }
    }

    /** In the edition's own language; what came by clearance otherwise in the language in which it was written. */
    private static @Nullable Words newest(Language edition, Placement placement, Collection<CurrentText> texts) {
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
        return new Words(text, title, lede);
    }

    private static Map<UUID, List<CurrentText>> byWork(List<CurrentText> texts) {
        Map<UUID, List<CurrentText>> byWork = new HashMap<>();
        texts.forEach(text ->
                byWork.computeIfAbsent(text.work(), work -> new ArrayList<>()).add(text));
        return byWork;
    }

    /** The words of one edition, with the title and lede that it shows. */
    private record Words(CurrentText text, String title, String lede) {

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
    }

    private record Sources(
            Placement placement, @Nullable PlacedSection section, List<CurrentText> all, Map<Language, Words> words) {

        /** What is printed, and what it was translated from, if that is not printed itself. */
        Stream<CurrentText> printed() {
            return Stream.concat(
                    words.values().stream().map(Words::text).distinct(),
                    all.stream()
                            .filter(text -> text.language() == text.source() && !words.containsKey(text.language())));
        }

        PlacedWork placed(Map<UUID, LetterView> cleared, Map<String, Map<Language, PhotographText>> photographs) {
            Map<Language, ShownPiece> shown = new EnumMap<>(Language.class);
            words.forEach((language, found) -> shown.put(language, found.piece(photographs)));
            PieceKind kind = all.isEmpty() ? PieceKind.PAGE : all.get(0).kind();
            boolean written = all.stream().allMatch(CurrentText::writtenHere);
            boolean printable = written || covers(cleared.get(placement.workId()));
            Set<Language> entries = written ? Set.of() : changedEntries();
            return new PlacedWork(
                    placement.id(), placement.workId(), kind, placement.onlyIn(), printable, entries, shown, section);
        }

        private boolean covers(@Nullable LetterView letter) {
            return letter != null
                    && words.values().stream()
                            .allMatch(found -> found.text().language() == letter.language()
                                    && found.text().revision().number() == letter.revision());
        }

        private Set<Language> changedEntries() {
            return words.entrySet().stream()
                    .filter(entry -> entry.getValue().isRetitled())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
