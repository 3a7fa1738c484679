package org.kinbridge.core.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The presentation forms of Arabic letters (U+FB50 to U+FDFF, U+FE70 to U+FEFF), as the Unicode data define them. */
final class PresentationForms {

    /** Where a letter stands in its joined group, with the decomposition type that names its form. */
    enum Position {
        ISOLATED(DecompositionType.ISOLATED),
        FINAL(DecompositionType.FINAL),
        INITIAL(DecompositionType.INITIAL),
        MEDIAL(DecompositionType.MEDIAL);

        private final int type;

        Position(int type) {
            this.type = type;
        }

        static Position of(boolean joinedBefore, boolean joinedAfter) {
            if (joinedBefore) {
                return joinedAfter ? MEDIAL : FINAL;
            }
            return joinedAfter ? INITIAL : ISOLATED;
        }

        private static @Nullable Position ofType(int type) {
            for (Position position : values()) {
                if (position.type == type) {
                    return position;
                }
            }
            return null;
        }
    }

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Map<String, Map<Position, String>> FORMS = forms();

    private PresentationForms() {}

    static String of(String plain, Position position) {
        Map<Position, String> forms = FORMS.get(plain);
        return forms == null ? plain : forms.getOrDefault(position, plain);
    }

    static boolean isLamAlef(char lam, char alef) {
        return FORMS.containsKey("" + lam + alef);
    }

    static boolean isForm(char c) {
        return c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFE;
    }

    /** The letters behind the forms; everything else stays as it is. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isForm(c)) {
                plain.append(NFKC.normalize(String.valueOf(c)));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static Map<String, Map<Position, String>> forms() {
        Map<String, Map<Position, String>> forms = new HashMap<>();
        for (char c = 0xFB50; c <= 0xFEFE; c++) {
            Position position = Position.ofType(UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE));
            String letters = NFKC.getRawDecomposition(c);
            if (position != null && letters != null && (letters.length() == 1 || isLamWithAlef(letters))) {
                forms.computeIfAbsent(letters, l -> new EnumMap<>(Position.class))
                        .put(position, String.valueOf(c));
            }
        }
        return forms;
    }

    private static boolean isLamWithAlef(String letters) {
        return letters.length() == 2
                && letters.charAt(0) == '\u0644'
                && "\u0622\u0623\u0625\u0627".indexOf(letters.charAt(1)) >= 0;
    }
}
