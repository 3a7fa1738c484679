package org.kinbridge.newsletter.translation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.CurrentText;
import org.kinbridge.newsletter.article.VersionView;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.document.Block;

/** Reading translations beside their source, and how much of it they cover. {@link Translating} changes them. */
@Boundary
public class Translations {

    private final Pairs pairs;
    private final LinkStore store;
    private final Works works;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Translations() {
        this.pairs = null;
        this.store = null;
        this.works = null;
    }

    @Inject
    Translations(Pairs pairs, LinkStore store, Works works) {
        this.pairs = pairs;
        this.store = store;
        this.works = works;
    }

    /**
     * A source and its translation side by side; a language that nobody has begun has the source alone.
     *
     * @throws org.kinbridge.core.problem.Refused for the source itself
     * @throws org.kinbridge.core.problem.NotFound if there is no such work; AccessDenied for others' pieces
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public TranslationSheet sheet(UUID work, Language language) {
        Pair pair = pairs.pair(work, language);
        return new TranslationSheet(
                pair.source(),
                language,
                pair.translation(),
                pair.state(),
                pair.alignment().coverage(),
                pair.isInOrder(),
                pair.isWritable(),
                pair.isTheirs(),
                new SheetRows(pair.source().language(), language, basis(pair.alignment())).of(pair.alignment()));
    }

    /** A work in all languages, those that it could have included. @throws org.kinbridge.core.problem.NotFound; AccessDenied */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public WorkTranslations of(UUID work) {
        VersionView source = works.source(work);
        return new WorkTranslations(
                source,
                pairs.pairs(source).stream()
                        .map(pair -> new TranslationRow(
                                pair.language(), pair.state(), pair.alignment().coverage(), pair.translation()))
                        .toList());
    }

    /**
     * How far the works are translated, into each of the languages but that of their source; works whose source is not among the
     * texts, and what came by clearance, are left out.
     *
     * @param texts each language of a work once; pinned ones are looked at as they are pinned
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<CoveredText> coverage(Collection<CurrentText> texts, Collection<Language> into) {
        Map<UUID, List<CurrentText>> byWork =
                texts.stream().filter(CurrentText::writtenHere).collect(groupingBy(CurrentText::work));
        Map<UUID, List<LinkRow>> said = store.of(byWork.keySet()).stream().collect(groupingBy(LinkRow::work));
        return byWork.values().stream()
                .flatMap(versions -> versions.stream()
                        .filter(text -> text.language() == text.source())
                        .flatMap(source -> new Source(source, versions, said.getOrDefault(source.work(), List.of()))
                                .covered(into)))
                .toList();
    }

    /** The languages of each work in which these texts are stale; see {@link #coverage}. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public Map<UUID, Set<Language>> stale(Collection<CurrentText> texts) {
        return coverage(texts, texts.stream().map(CurrentText::language).collect(toSet())).stream()
                .filter(text -> text.state() == TranslationState.STALE)
                .collect(groupingBy(CoveredText::work, mapping(CoveredText::language, toSet())));
    }

    /** A source with the other versions of its work, and what was said about them. */
    private record Source(CurrentText text, List<CurrentText> versions, List<LinkRow> said) {

        Stream<CoveredText> covered(Collection<Language> into) {
            return into.stream().filter(language -> language != text.language()).map(this::covered);
        }

        private CoveredText covered(Language language) {
            Optional<CurrentText> translation = versions.stream()
                    .filter(version -> version.language() == language)
                    .findFirst();
            Coverage coverage = Alignment.of(
                            text.revision().text(),
                            translation
                                    .map(version -> version.revision().text())
                                    .orElse(null),
                            Links.between(text.language(), language, said))
                    .coverage();
            TranslationState state =
                    TranslationState.of(translation.map(CurrentText::status).orElse(null), coverage);
            return new CoveredText(text.work(), language, state, coverage);
        }
    }

    private Map<UUID, Block> basis(Alignment alignment) {
        Set<UUID> stale = alignment.rows().stream()
                .filter(row -> row.state() == BlockState.STALE)
                .map(row -> Objects.requireNonNull(row.said()).id())
                .collect(toSet());
        return store.words(stale);
    }
}
