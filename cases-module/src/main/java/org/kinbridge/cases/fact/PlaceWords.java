package org.kinbridge.cases.fact;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.cases.person.NameScript;
import org.kinbridge.cases.person.SpelledName;

/** A place in the words of whoever named it. There is no list of places: what may be one is taken for one. */
record PlaceWords(String text) {

    private static final int SHORTEST = 3;

    /**
     * Whether two places are named that look like two. Spellings of one name, names in different scripts and names that
     * share a word ("Dorn", "near Dorn") may be one place, and so does no place at all.
     */
    boolean differsFrom(PlaceWords other) {
        SpelledName ours = SpelledName.of(text);
        SpelledName theirs = SpelledName.of(other.text);
        if (ours.folded().isEmpty() || theirs.folded().isEmpty() || script() != other.script()) {
            return false;
        }
        return !ours.folded().equals(theirs.folded())
                && !ours.soundsLike(theirs)
                && words(ours).stream().noneMatch(words(theirs)::contains);
    }

    private NameScript script() {
        return NameScript.of(text);
    }

    private static Set<String> words(SpelledName name) {
        return Arrays.stream(name.folded().split(" "))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
