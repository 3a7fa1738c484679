package org.kinbridge.core.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * Chooses for each Arabic letter the form that joins its neighbours, by the joining types of the Unicode character
 * database; so it knows the Persian letters, which ICU's own shaper leaves alone.
 */
final class ArabicShaper {

    private static final char LAM = '\u0644';
    private static final char HEH = '\u0647';
    private static final char HAMZA_ABOVE = '\u0654';
    private static final char HEH_WITH_HAMZA = '\u06C0';

    private ArabicShaper() {}

    /** The text with presentation forms, in the same logical order; zero-width non-joiners stay where they are. */
    static String shape(String text) {
        if (text.chars().noneMatch(c -> joining((char) c) != UCharacter.JoiningType.NON_JOINING)) {
            return text;
        }
        StringBuilder shaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int last = lastOfUnit(text, i);
            boolean before = joinsOnwards(previous(text, i)) && joinsBackwards(letter);
            boolean after = joinsOnwards(unit(text, i, last)) && joinsBackwards(next(text, last));
            shaped.append(form(text, i, last, PresentationForms.Position.of(before, after)));
            i = last;
        }
        return shaped.toString();
    }

    private static String form(String text, int first, int last, PresentationForms.Position position) {
        String plain = last > first ? text.substring(first, last + 1) : String.valueOf(unit(text, first, last));
        if (plain.equals("" + HEH + HAMZA_ABOVE)) {
            plain = String.valueOf(HEH_WITH_HAMZA);
        }
        return PresentationForms.of(plain, position);
    }

    /** A lam and its alef, or a heh and its hamza, are set as one. */
    private static int lastOfUnit(String text, int first) {
        if (first + 1 == text.length()) {
            return first;
        }
        char letter = text.charAt(first);
        char follower = text.charAt(first + 1);
        boolean pair = letter == LAM && PresentationForms.isLamAlef(letter, follower)
                || letter == HEH && follower == HAMZA_ABOVE && !joinsBackwards(next(text, first + 1));
        return pair ? first + 1 : first;
    }

    /** How the unit behaves towards what follows: its last letter counts, and a heh with hamza joins nothing. */
    private static char unit(String text, int first, int last) {
        return last > first && text.charAt(last) == HAMZA_ABOVE ? HEH_WITH_HAMZA : text.charAt(last);
    }

    private static char previous(String text, int index) {
        int i = index - 1;
        while (i >= 0 && joining(text.charAt(i)) == UCharacter.JoiningType.TRANSPARENT) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    private static char next(String text, int index) {
        int i = index + 1;
        while (i < text.length() && joining(text.charAt(i)) == UCharacter.JoiningType.TRANSPARENT) {
            i++;
        }
        return i >= text.length() ? ' ' : text.charAt(i);
    }

    private static boolean joinsOnwards(char letter) {
        int type = joining(letter);
        return type == UCharacter.JoiningType.DUAL_JOINING
                || type == UCharacter.JoiningType.LEFT_JOINING
                || type == UCharacter.JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsBackwards(char letter) {
        int type = joining(letter);
        return type == UCharacter.JoiningType.DUAL_JOINING
                || type == UCharacter.JoiningType.RIGHT_JOINING
                || type == UCharacter.JoiningType.JOIN_CAUSING;
    }

    private static int joining(char letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }
}
