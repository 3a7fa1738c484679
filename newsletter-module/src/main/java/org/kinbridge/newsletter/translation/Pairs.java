package org.kinbridge.newsletter.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.VersionView;
import org.kinbridge.newsletter.article.Works;

/** Brings a source and its translations together, as far as the caller may read them. */
@ApplicationScoped
class Pairs {

    private final Works works;
    private final LinkStore store;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Pairs() {
        this.works = null;
        this.store = null;
    }

    @Inject
    Pairs(Works works, LinkStore store) {
        this.works = works;
        this.store = store;
    }

    /** @throws Refused for the source itself; NotFound; AccessDenied for others' pieces */
    Pair pair(UUID work, Language language) {
        VersionView source = works.source(work);
        if (source.language() == language) {
            throw new Refused("translations.refused.source");
        }
        return Pair.of(source, version(source, language), language, store.of(List.of(work)));
    }

    /** One for each language but that of the source. */
    List<Pair> pairs(VersionView source) {
        List<LinkRow> said = store.of(List.of(source.work()));
        return Arrays.stream(Language.values())
                .filter(language -> language != source.language())
                .map(language -> Pair.of(source, version(source, language), language, said))
                .toList();
    }

    private @Nullable VersionView version(VersionView source, Language language) {
        return source.languages().contains(language) ? works.version(source.work(), language) : null;
    }
}
