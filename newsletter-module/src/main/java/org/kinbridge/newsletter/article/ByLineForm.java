package org.kinbridge.newsletter.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A by-line taken apart, as a form and a table hold it; what a kind does not need is empty.
 *
 * @param contributor from whose record it was chosen; null for what is typed by hand
 */
public record ByLineForm(
        ByLineKind kind,
        String name,
        String site,
        String link,
        @Nullable UUID contributor) {

    /** Typed by hand. */
    public ByLineForm(ByLineKind kind, String name, String site, String link) {
        this(kind, name, site, link, null);
    }

    /** The same words, chosen from this contributor; null for words that were typed by hand. */
    public ByLineForm by(@Nullable UUID chosen) {
        return new ByLineForm(kind, name, site, link, chosen);
    }

    /** Takes a by-line apart. */
    public static ByLineForm of(ByLine byLine) {
        if (byLine instanceof ByLine.StaffAuthor staff) {
            return new ByLineForm(ByLineKind.STAFF, staff.name(), "", "", staff.contributor());
        } else if (byLine instanceof ByLine.SiteAuthor author) {
            return new ByLineForm(ByLineKind.SITE, author.name(), author.site(), author.link(), author.contributor());
        } else if (byLine instanceof ByLine.Pseudonym pseudonym) {
            return new ByLineForm(ByLineKind.PSEUDONYM, pseudonym.name(), "", "", pseudonym.contributor());
        } else if (byLine instanceof ByLine.AsPrinted printed) {
            return new ByLineForm(ByLineKind.AS_PRINTED, printed.words(), "", "");
        }
        return new ByLineForm(ByLineKind.UNSIGNED, "", "", "");
    }

    /** Puts it together. @throws IllegalArgumentException if a part that the kind needs is missing or no web address */
    public ByLine byLine() {
        return switch (kind) {
            case UNSIGNED -> new ByLine.Unsigned();
            case STAFF -> new ByLine.StaffAuthor(name, contributor);
            case SITE -> new ByLine.SiteAuthor(name, site, link, contributor);
            case PSEUDONYM -> new ByLine.Pseudonym(name, contributor);
            case AS_PRINTED -> new ByLine.AsPrinted(name);
        };
    }
}
