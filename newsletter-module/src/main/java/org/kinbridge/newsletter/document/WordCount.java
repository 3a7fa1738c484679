package org.kinbridge.newsletter.document;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.kinbridge.core.text.Language;

/**
 * Counts words as readers see them: by the word boundaries of Unicode Standard Annex 29, only those with a letter or a
 * digit. Persian words whose parts a zero-width non-joiner keeps together count once.
 */
public final class WordCount {

    private WordCount() {}

    /** Words of a text in this language; never negative. */
    public static int of(String words, Language language) {
        BreakIterator boundaries = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
        boundaries.setText(words);
        int count = 0;
        while (boundaries.next() != BreakIterator.DONE) {
            if (boundaries.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                count++;
            }
        }
        return count;
    }

    /** Words of all blocks together. */
    public static int of(Document document, Language language) {
        return of(document.plainText(), language);
    }
}
