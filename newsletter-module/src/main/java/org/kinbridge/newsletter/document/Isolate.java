package org.kinbridge.newsletter.document;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * Words inside a line that have a direction of their own, so that they and what stands around them do not change places: a
 * Persian name in an English sentence.
 *
 * @param language of the words, which gives the direction; null for words of no language, set by their first strong letter
 */
public record Isolate(@Nullable Language language, List<Run> content) implements Phrase {

    public Isolate {
        content = List.copyOf(content);
        if (Characters.isBlank(words(content))) {
            throw new InvalidDocument(InvalidDocument.Rule.EMPTY_TEXT, "");
        }
    }

    /** The value of the HTML attribute {@code dir}: that of the language, or {@code auto}. */
    public String directionAttribute() {
        return language == null ? "auto" : language.direction().attribute();
    }

    @Override
    public String plainText() {
        return words(content);
    }

    private static String words(List<Run> content) {
        return content.stream().map(Run::plainText).collect(Collectors.joining());
    }
}
