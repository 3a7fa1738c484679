package org.kinbridge.newsletter.document;

import java.util.Locale;

/** A document, block or editor text that breaks a rule. Carries which rule, and the words it was broken by. */
public final class InvalidDocument extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The rules of a document. */
    public enum Rule {
        /** Not JSON, or not the JSON of a document. */
        NOT_A_DOCUMENT,
        /** A link that leads anywhere but to a web or mail address. */
        UNSAFE_LINK,
        /** A block or a link without words. */
        EMPTY_TEXT,
        /** Control characters or halves of characters. */
        UNPRINTABLE_TEXT,
        /** Headings have the levels 2 to 4. */
        HEADING_LEVEL,
        /** An item of a list stands at most one level below the one before it, and at most two below the first. */
        LIST_LEVEL,
        /** A block id is short, lower case, and used once. */
        BLOCK_ID,
        /** The id of a photograph has letters, digits and hyphens. */
        PHOTOGRAPH_ID,
        /** All rows of a table have the same number of cells, up to 1000 rows of 40. */
        TABLE_SHAPE,
        /** Words that are set large have no notes. */
        MISPLACED_NOTE,
        TOO_LONG;

        /** The rule as the end of a text key: {@code unsafe-link}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Rule rule;
    private final String words;

    InvalidDocument(Rule rule, String words) {
        super(rule.key());
        this.rule = rule;
        this.words = words.length() > 80 ? words.substring(0, 80) + "…" : words;
    }

    public Rule rule() {
        return rule;
    }

    /** The offending words, shortened to 80 characters; for the screen, never for the log. */
    public String words() {
        return words;
    }
}
