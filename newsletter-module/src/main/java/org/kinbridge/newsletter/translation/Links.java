package org.kinbridge.newsletter.translation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** What counts of all that was said about one translation: the latest about each block. */
final class Links {

    private final List<LinkRow> said;
    private final Map<String, LinkRow> bySource = new HashMap<>();
    private final Map<String, LinkRow> byBlock = new HashMap<>();
    private final Set<String> own = new HashSet<>();

    private Links(List<LinkRow> said) {
        this.said = List.copyOf(said);
        said.forEach(this::hear);
    }

    /** @param inOrder the earliest first */
    static Links of(List<LinkRow> inOrder) {
        return new Links(inOrder);
    }

    /** Of all that was said about a work, what concerns these two languages. @param inOrder the earliest first */
    static Links between(Language source, Language language, List<LinkRow> inOrder) {
        return of(inOrder.stream()
                .filter(row -> row.source() == source && row.language() == language)
                .toList());
    }

    private void hear(LinkRow row) {
        forget(bySource.remove(row.sourceBlock()));
        forget(byBlock.remove(row.block()));
        own.remove(row.block());
        if (row.reason() == LinkReason.OWN) {
            own.add(row.block());
            return;
        }
        bySource.put(row.sourceBlock(), row);
        if (row.reason() != LinkReason.LEFT_OUT) {
            byBlock.put(row.block(), row);
        }
    }

    private void forget(@Nullable LinkRow earlier) {
        if (earlier != null) {
            bySource.remove(earlier.sourceBlock(), earlier);
            byBlock.remove(earlier.block(), earlier);
        }
    }

    /** What is said about a segment of the source. */
    Optional<LinkRow> ofSource(String key) {
        return Optional.ofNullable(bySource.get(key));
    }

    /** What a segment of the translation was said to translate; the source may not have that any more. */
    Optional<LinkRow> ofBlock(String key) {
        return Optional.ofNullable(byBlock.get(key));
    }

    /** Whether it stands in the translation alone, on purpose. */
    boolean isOwn(String block) {
        return own.contains(block);
    }

    /**
     * Whether the translation, as it is, holds for the source, as it is: whether somebody said so of exactly these words, also
     * before either came back to them. Words that were polished since hold for what was last said of their block.
     */
    boolean hold(LinkRow link, String sourceMark, String mark) {
        List<LinkRow> ofTheseWords = ofTheseWords(link, mark);
        return ofTheseWords.isEmpty()
                ? link.sourceMark().equals(sourceMark)
                : ofTheseWords.stream().anyMatch(row -> row.sourceMark().equals(sourceMark));
    }

    /** The words of the source to which the translation, as it is, belongs. */
    LinkRow basis(LinkRow link, String mark) {
        List<LinkRow> ofTheseWords = ofTheseWords(link, mark);
        return ofTheseWords.isEmpty() ? link : ofTheseWords.get(ofTheseWords.size() - 1);
    }

    private List<LinkRow> ofTheseWords(LinkRow link, String mark) {
        return said.stream()
                .filter(row -> row.sourceBlock().equals(link.sourceBlock())
                        && row.block().equals(link.block())
                        && row.mark().equals(mark))
                .toList();
    }
}
