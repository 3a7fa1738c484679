package org.kinbridge.cases.person;

import org.kinbridge.core.text.PersianText;

/** One form for names that differ only in case, accents, signs, or the keyboard on which they were typed. */
final class NameFolding {

    private NameFolding() {}

    static String fold(String name) {
        return PersianText.fold(name.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "));
    }
}
