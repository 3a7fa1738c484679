package org.kinbridge.newsletter.rendition;

import java.util.Map;

/** An edition as e-mail: tables and styles on each element, for programs that know no others. */
final class MailEdition {

    private static final String TEXT_COLOUR = "color:#1f2933;";

    /** Mail programs drop style sheets, so each kind of element carries its own. */
    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("p", "margin:0 0 16px;" + TEXT_COLOUR),
            Map.entry("a", "color:#8a4310;"),
            Map.entry("heading", "margin:24px 0 8px;font-size:18px;line-height:1.4;" + TEXT_COLOUR),
            Map.entry("list", "margin:0 0 16px;padding:0 24px;" + TEXT_COLOUR),
            Map.entry("item", "margin:0 0 4px;"),
            Map.entry("quotation", "margin:0 0 16px;padding:0 16px;border:0;font-style:italic;color:#3e4c59;"),
            Map.entry("cite", "display:block;font-style:normal;font-size:14px;color:#52606d;"),
            Map.entry(
                    "pull-quote",
                    "margin:16px 0;padding:12px 0;border-top:2px solid #8a4310;"
                            + "border-bottom:2px solid #8a4310;font-size:20px;" + TEXT_COLOUR),
            Map.entry("table", "margin:0 0 16px;border-collapse:collapse;width:100%;font-size:15px;" + TEXT_COLOUR),
            Map.entry("cell", "padding:6px 8px;border:1px solid #d9d2c5;vertical-align:top;"),
            Map.entry(
                    "notes",
                    "margin:16px 0;padding:8px 0 0;border-top:1px solid #d9d2c5;font-size:14px;color:#52606d;"),
            Map.entry("note", "margin:0 0 4px;"),
            Map.entry("figure", "margin:0 0 16px;"),
            Map.entry("image", "display:block;width:100%;max-width:560px;height:auto;border:0;"),
            Map.entry("caption", "font-size:14px;color:#52606d;padding:6px 0 0;"));

    private MailEdition() {}

    /** @param origin scheme, host and port of the site, without a slash at the end */
    static EmailRendition of(Edition edition, String origin) {
        Wording words = Wording.of(edition.language());
        String issue = words.issue(edition.shownNumber());
        String subject = edition.publicationTitle() + " · " + issue
                + (edition.issueTitle().isBlank() ? "" : " · " + edition.issueTitle());
        String html = Model.of(edition)
                .put("medium", "mail")
                .put("styles", STYLES)
                .put("origin", origin)
                .put("subject", subject)
                .render("mail.ftlh");
        return new EmailRendition(subject, html, PlainEdition.text(edition) + footer(edition, words));
    }

    private static String footer(Edition edition, Wording words) {
        return "\n" + words.text("mail-web") + ":\n" + EmailRendition.WEB_URL + "\n\n"
                + words.text("mail-why", edition.publicationTitle()) + "\n"
                + words.text("mail-preferences") + ":\n" + EmailRendition.PREFERENCES_URL + "\n"
                + words.text("mail-unsubscribe") + ":\n" + EmailRendition.UNSUBSCRIBE_URL + "\n";
    }
}
