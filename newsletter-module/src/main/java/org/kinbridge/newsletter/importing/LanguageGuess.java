package org.kinbridge.newsletter.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.kinbridge.core.text.Language;

/** Proposes the language of a text by its script and its commonest words; the editor may choose another. */
final class LanguageGuess {
    private static final int ENOUGH_WORDS = 3000;
    private static final Map<Language, Set<String>> COMMON = new EnumMap<>(Map.of(
            Language.EN, Set.of("the", "and", "of", "to", "was", "is", "that", "with", "his", "they"),
            Language.FR, Set.of("le", "les", "des", "et", "est", "dans", "une", "qui", "pour", "nous"),
            Language.SQ, Set.of("te", "dhe", "ne", "per", "nje", "eshte", "qe", "nga", "nuk", "ka")));

    private LanguageGuess() {}

    static Language of(SourceLines source) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        int words = 0;
        for (int i = 0; i < source.size() && words < ENOUGH_WORDS; i++) {
            for (String word : Folding.fold(source.get(i)).split(" ")) {
                words++;
                count(word, counts);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Language.EN);
    }

    private static void count(String word, Map<Language, Integer> counts) {
        if (!word.isEmpty() && Character.UnicodeBlock.of(word.charAt(0)) == Character.UnicodeBlock.ARABIC) {
            counts.merge(Language.FA, 1, Integer::sum);
        }
        COMMON.forEach((language, common) -> {
            if (common.contains(word)) {
                counts.merge(language, 2, Integer::sum);
            }
        });
    }
}
