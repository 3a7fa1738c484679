package org.kinbridge.cases.person;

import java.lang.Character.UnicodeScript;
import java.util.Map;

/** The script in which a name is written. */
public enum NameScript {
    LATIN,
    /** With its Persian letters. */
    ARABIC,
    CYRILLIC,
    ARMENIAN,
    GEORGIAN,
    GREEK,
    HEBREW,
    OTHER;

    private static final Map<UnicodeScript, NameScript> KNOWN = Map.of(
            UnicodeScript.LATIN, LATIN,
            UnicodeScript.ARABIC, ARABIC,
            UnicodeScript.CYRILLIC, CYRILLIC,
            UnicodeScript.ARMENIAN, ARMENIAN,
            UnicodeScript.GEORGIAN, GEORGIAN,
            UnicodeScript.GREEK, GREEK,
            UnicodeScript.HEBREW, HEBREW);

    /** The script of the first letter. */
    public static NameScript of(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> KNOWN.getOrDefault(UnicodeScript.of(letter), OTHER))
                .findFirst()
                .orElse(OTHER);
    }
}
