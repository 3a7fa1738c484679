package org.kinbridge.newsletter.media;

import java.util.Locale;

/**
 * Which photographs a list shows.
 *
 * @param words in the name, caption, credit or alternative text; empty for all
 * @param page from 0
 */
public record PhotographFilter(String words, Kind kind, int page) {

    /** How many stand on one page. */
    public static final int PAGE_SIZE = 24;

    private static final int LONGEST_WORDS = 100;

    /** What is looked for. */
    public enum Kind {
        ALL("true"),
        /** It stands nowhere. */
        UNUSED("not exists (select 1 from newsletter.photograph_use u where u.photograph_id = p.id)"),
        /** In a language of the newsletter nothing says what is to be seen. */
        WITHOUT_ALTERNATIVE_TEXT("exists (select 1 from newsletter.publication_text l where not exists"
                + " (select 1 from newsletter.photograph_text t where t.photograph_id = p.id"
                + " and t.language = l.language and t.alternative_text <> ''))"),
        /** Nobody has said whether people can be recognised. */
        PEOPLE_NOT_SAID("p.recognisable is null"),
        /** Somebody can be recognised whose consent is missing, has ended, or ends soon. */
        CONSENT_ENDS("exists (select 1 from newsletter.likeness_standing s where s.photograph_id = p.id"
                + " and s.recognisable is not null and greatest(s.recognisable, s.people) > 0"
                + " and (s.agreed < greatest(s.recognisable, s.people)"
                + " or s.until_on <= cast(:soon as date)))");

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }

        /** For the alias {@code p} of the table of photographs. */
        String condition() {
            return condition;
        }

        boolean looksAhead() {
            return condition.contains(":soon");
        }
    }

    public PhotographFilter {
        words = words.strip();
        words = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
        page = Math.max(0, page);
    }

    /** For the operator {@code like} with {@code !} as the sign that escapes; folded as the columns are. */
    String pattern() {
        String folded = words.toLowerCase(Locale.ROOT)
                .replace('ي', 'ی')
                .replace('ك', 'ک')
                .replace("\u200c", "");
        return "%" + folded.replaceAll("([!%_])", "!$1") + "%";
    }
}
