package org.kinbridge.newsletter.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.VersionStep;
import org.kinbridge.newsletter.article.VersionView;
import org.kinbridge.newsletter.document.Block;

/**
 * A source and one translation of it, as both are now.
 *
 * @param translation null if nobody has begun it
 */
record Pair(VersionView source, @Nullable VersionView translation, Language language, Alignment alignment) {

    static Pair of(VersionView source, @Nullable VersionView translation, Language language, List<LinkRow> said) {
        return new Pair(
                source,
                translation,
                language,
                Alignment.of(
                        source.current().text(),
                        translation == null ? null : translation.current().text(),
                        Links.between(source.language(), language, said)));
    }

    /** @throws NotFound if nobody has begun it */
    VersionView begun() {
        if (translation == null) {
            throw new NotFound();
        }
        return translation;
    }

    /** Whether the translation is the caller's to decide about. */
    boolean isTheirs() {
        return translation != null && translation.editable();
    }

    /** Whether the caller may save new words of it now. */
    boolean isWritable() {
        return translation != null
                && translation.editable()
                && translation.status().after(VersionStep.SAVE).isPresent();
    }

    /** Whether the blocks of the translation stand in the order of the source. */
    boolean isInOrder() {
        return translation == null
                || alignment
                        .blocksInOrder()
                        .equals(translation.current().text().document().blocks().stream()
                                .map(Block::id)
                                .toList());
    }

    TranslationState state() {
        return TranslationState.of(translation == null ? null : translation.status(), alignment.coverage());
    }

    BlockLink.Between between() {
        return new BlockLink.Between(
                source.work(), source.language(), source.current().number(), language);
    }
}
