package org.kinbridge.newsletter.article;

/** A by-line taken apart, as a form and a table hold it; what a kind does not need is empty. */
public record ByLineForm(ByLineKind kind, String name, String site, String link) {

    /** Takes a by-line apart. */
    public static ByLineForm of(ByLine byLine) {
        if (byLine instanceof ByLine.StaffAuthor staff) {
            return new ByLineForm(ByLineKind.STAFF, staff.name(), "", "");
        } else if (byLine instanceof ByLine.SiteAuthor author) {
            return new ByLineForm(ByLineKind.SITE, author.name(), author.site(), author.link());
        } else if (byLine instanceof ByLine.Pseudonym pseudonym) {
            return new ByLineForm(ByLineKind.PSEUDONYM, pseudonym.name(), "", "");
        } else if (byLine instanceof ByLine.AsPrinted printed) {
            return new ByLineForm(ByLineKind.AS_PRINTED, printed.words(), "", "");
        }
        return new ByLineForm(ByLineKind.UNSIGNED, "", "", "");
    }

    /** Puts it together. @throws IllegalArgumentException if a part that the kind needs is missing or no web address */
    public ByLine byLine() {
        return switch (kind) {
            case UNSIGNED -> new ByLine.Unsigned();
            case STAFF -> new ByLine.StaffAuthor(name);
            case SITE -> new ByLine.SiteAuthor(name, site, link);
            case PSEUDONYM -> new ByLine.Pseudonym(name);
            case AS_PRINTED -> new ByLine.AsPrinted(name);
        };
    }
}
