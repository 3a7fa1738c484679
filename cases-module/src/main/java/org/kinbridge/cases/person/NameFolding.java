package org.kinbridge.cases.person;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kinbridge.core.text.PersianText;

/** One form for names that differ only in case, accents, signs, or the keyboard on which they were typed. */
final class NameFolding {

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SOFT = Pattern.compile("[^a-z]|[aeiouyw]");
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private NameFolding() {}

    static String fold(String name) {
        return PersianText.fold(NO_NAME.matcher(name).replaceAll(" "));
    }

    /**
     * The consonants of a name in Latin letters, by which the spellings of one name in different scripts meet: those
     * scripts that leave out vowels can be compared with nothing else. {@code Sohrab Kiani} and its Persian spelling
     * both give {@code shrbkn}. Many different names share a skeleton: it finds whom to look at, and proves nothing.
     *
     * @return lower-case letters a to z; empty if the name has none
     */
    static String skeleton(String name) {
        String latin = LATIN.transliterate(spokenAlike(fold(name))).toLowerCase(Locale.ROOT);
        String alike = latin.replace("kh", "h")
                .replace("gh", "g")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace('g', 'k')
                .replace('q', 'k')
                .replace('c', 'k')
                .replace('v', 'w');
        return TWICE.matcher(SOFT.matcher(alike).replaceAll("")).replaceAll("$1");
    }

    /** Persian speaks several Arabic letters as one. */
    private static String spokenAlike(String folded) {
        return folded.replaceAll("[ضظذ]", "ز").replaceAll("[ثص]", "س");
    }
}
