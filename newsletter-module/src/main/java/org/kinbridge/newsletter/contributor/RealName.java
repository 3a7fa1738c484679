package org.kinbridge.newsletter.contributor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.core.text.FoldedText;

/**
 * The name behind a pseudonym: a line for each way in which it is written, such as in another script, or the family name
 * alone. Prints nothing of itself.
 */
final class RealName {

    static final int LONGEST = 500;

    private static final int MOST_WORDS_IN_ANY_ORDER = 4;

    /** Endings that Persian puts to a name without a space. */
    private static final int LONGEST_ENDING = 3;

    private final List<String> writings;

    RealName(String typed) {
        this.writings = Arrays.stream(typed.split("\\R"))
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    boolean isEmpty() {
        return writings.isEmpty();
    }

    /** The lines as one text. */
    String words() {
        return String.join("\n", writings);
    }

    List<String> writings() {
        return writings;
    }

    /**
     * Whether the text names this person: all words of one writing side by side, in any order, with or without spaces,
     * accents and endings, in any case and either kind of yeh and kaf. Errs on the side of finding it.
     */
    boolean isIn(String text) {
        List<String> words = words(text);
        return writings.stream().map(RealName::words).anyMatch(name -> !name.isEmpty() && stands(name, words));
    }

    private static boolean stands(List<String> name, List<String> words) {
        Set<String> wanted = joined(name);
        int length = String.join("", name).length();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder beside = new StringBuilder();
            for (int to = from; to < words.size() && beside.length() < length; to++) {
                beside.append(words.get(to));
            }
            if (fits(beside.toString(), wanted, name.size() > 1)) {
                return true;
            }
        }
        return false;
    }

    /** A single word counts with a short ending only where endings are written to it; several words with any. */
    private static boolean fits(String beside, Set<String> wanted, boolean several) {
        return wanted.stream()
                .anyMatch(name -> beside.equals(name)
                        || beside.startsWith(name)
                                && (several || isArabic(name) && beside.length() - name.length() <= LONGEST_ENDING));
    }

    private static boolean isArabic(String name) {
        return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** The words of a name without the spaces, in every order if they are few. */
    private static Set<String> joined(List<String> name) {
        Set<String> orders = new HashSet<>();
        if (name.size() > MOST_WORDS_IN_ANY_ORDER) {
            orders.add(String.join("", name));
        } else {
            arrange("", name, orders);
        }
        return orders;
    }

    private static void arrange(String begun, List<String> left, Set<String> orders) {
        if (left.isEmpty()) {
            orders.add(begun);
        }
        for (int i = 0; i < left.size(); i++) {
            List<String> others = new ArrayList<>(left);
            arrange(begun + others.remove(i), others, orders);
        }
    }

    private static List<String> words(String text) {
        String folded = FoldedText.of(text).text().toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public String toString() {
        return "RealName";
    }
}
