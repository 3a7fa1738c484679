package org.kinbridge.cases.person;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A name or place in the forms by which spellings are compared.
 *
 * @param folded without regard to case, accents, signs and keyboard
 * @param skeleton its consonants in Latin letters, whatever the script; empty if it has none
 */
public record SpelledName(String folded, String skeleton) {

    private static final int SHORTEST_SKELETON = 2;
    private static final int SHORTEST_WORD = 4;

    public static SpelledName of(String text) {
        return new SpelledName(NameFolding.fold(text), NameFolding.skeleton(text));
    }

    /** Whether both may be spellings of one name. Many different names sound alike in this sense. */
    public boolean soundsLike(SpelledName other) {
        return skeleton.length() >= SHORTEST_SKELETON && skeleton.equals(other.skeleton);
    }

    /** Whether both hold the same word of some length, as "near Dorn" and "Dorn, market" do. */
    public boolean sharesAWord(SpelledName other) {
        Set<String> words = new HashSet<>(Arrays.asList(folded.split(" ")));
        words.retainAll(Arrays.asList(other.folded.split(" ")));
        return words.stream().anyMatch(word -> word.length() >= SHORTEST_WORD);
    }
}
