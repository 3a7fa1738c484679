package org.kinbridge.newsletter.importing;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Writes Persian letters in the joined forms of Unicode, as old layout programs did. */
final class JoinedForms {
    private static final Map<String, Character> FORMS = forms();

    private JoinedForms() {}

    private static Map<String, Character> forms() {
        Map<String, Character> forms = new HashMap<>();
        for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
            String name = Character.getName(c);
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            if (name != null && name.endsWith(" FORM") && plain.length() == 1) {
                String form = name.substring(0, name.lastIndexOf(' '));
                forms.put(plain + form.substring(form.lastIndexOf(' ') + 1), c);
            }
        }
        return forms;
    }

    static String of(String words) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u200C') {
                continue;
            }
            boolean before = i > 0 && joinsOn(words.charAt(i - 1)) && joinsBack(c);
            boolean after = i + 1 < words.length() && joinsOn(c) && joinsBack(words.charAt(i + 1));
            String form = before ? (after ? "MEDIAL" : "FINAL") : after ? "INITIAL" : "ISOLATED";
            joined.append(FORMS.getOrDefault(c + form, c).charValue());
        }
        return joined.toString();
    }

    private static boolean joinsOn(char c) {
        return type(c) == UCharacter.JoiningType.DUAL_JOINING;
    }

    private static boolean joinsBack(char c) {
        return type(c) == UCharacter.JoiningType.DUAL_JOINING || type(c) == UCharacter.JoiningType.RIGHT_JOINING;
    }

    private static int type(char c) {
        return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
    }
}
