package org.kinbridge.newsletter.contributor;

import java.util.UUID;
import org.kinbridge.newsletter.article.ByLine;

/** Who contributes. It stays what it was at first: a pseudonym must not turn into a name by a choice in a form. */
public enum ContributorKind {
    /** A member of staff or a volunteer of the association. */
    STAFF,
    /** An author from outside, of a named site. */
    SITE,
    /** Somebody whose own name must not be known. */
    PSEUDONYM;

    ByLine sign(String name, Site site, UUID contributor) {
        return switch (this) {
            case STAFF -> new ByLine.StaffAuthor(name, contributor);
            case SITE -> new ByLine.SiteAuthor(name, site.name(), site.link(), contributor);
            case PSEUDONYM -> new ByLine.Pseudonym(name, contributor);
        };
    }
}
