package org.kinbridge.core.persistence;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How words are made alike for searching: case and accents in Latin scripts, the two forms of yeh and kaf and the
 * vowel signs in Arabic and Persian, digits of any script.
 */
public final class SearchAnalysis implements LuceneAnalysisConfigurer {

    /** The analyzer for free text in any language. */
    public static final String WORDS = "words";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(WORDS)
                .custom()
                .tokenizer("standard")
                .charFilter("persian")
                .tokenFilter("lowercase")
                .tokenFilter("decimalDigit")
                .tokenFilter("arabicNormalization")
                .tokenFilter("persianNormalization")
                .tokenFilter("asciiFolding");
    }
}
