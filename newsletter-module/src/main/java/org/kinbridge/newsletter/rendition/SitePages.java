package org.kinbridge.newsletter.rendition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kinbridge.core.text.Language;

/** The pages that belong to no single issue: home, all issues, about, feed, and those for what is not or no longer there. */
final class SitePages {

    /** An issue in a list of issues. */
    public record IssueLine(
            String label,
            String title,
            String date,
            String href,
            String published,
            String updated,
            List<ContentsLine> contents,
            List<CorrectionView> corrections) {

        static IssueLine of(Edition edition) {
            Wording words = Wording.of(edition.language());
            return new IssueLine(
                    words.issue(edition.shownNumber()),
                    edition.issueTitle(),
                    words.date(edition.publishedOn()),
                    edition.path(),
                    moment(edition.publishedOn()),
                    moment(lastChange(edition)),
                    ContentsLine.of(edition, words),
                    edition.amendments().corrections().stream()
                            .map(correction -> CorrectionView.of(correction, edition, words))
                            .toList());
        }

        private static LocalDate lastChange(Edition edition) {
            Amendments changes = edition.amendments();
            return Stream.concat(
                            changes.corrections().stream().map(Correction::on),
                            changes.withdrawals().stream().map(Withdrawal::on))
                    .max(LocalDate::compareTo)
                    .filter(day -> day.isAfter(edition.publishedOn()))
                    .orElse(edition.publishedOn());
        }

        private static String moment(LocalDate day) {
            return day + "T00:00:00Z";
        }
    }

    private static final int NEWEST_IN_FEED = 20;

    private final SiteContent site;
    private final Collection<Language> languages;

    /** @param languages those in which the publication speaks */
    SitePages(SiteContent site, Collection<Language> languages) {
        this.site = site;
        this.languages = languages;
    }

    /** The address of the first page of the publication with this base. */
    static String home(String base) {
        return base.isEmpty() ? "/" : base;
    }

    /** The key under which a page at an address without a language is kept for each language. */
    static String key(String path, Language language) {
        return path + "?lang=" + language.tag();
    }

    /** @param editions those of the site's language, the newest first */
    List<PageDraft> pages(List<Edition> editions, String origin) {
        List<PageDraft> pages = new ArrayList<>();
        pages.add(home(editions));
        String issues = site.base() + "/issues";
        pages.add(page(
                issues,
                model(issues)
                        .put("others", site.others())
                        .put("issues", editions.stream().map(IssueLine::of).toList())
                        .render("issues.ftlh")));
        String about = site.base() + "/about";
        pages.add(page(
                about,
                model(about)
                        .put("others", site.others())
                        .put("about", BlockView.of(site.about(), Map.of()))
                        .put(
                                "imprint",
                                ImprintLine.of(
                                        site.imprint(),
                                        site.associationName(),
                                        site.issn(),
                                        Wording.of(site.language())))
                        .render("about.ftlh")));
        pages.add(feed(editions, origin));
        return pages;
    }

    private PageDraft home(List<Edition> editions) {
        String home = home(site.base());
        if (editions.isEmpty()) {
            return page(home, model(home).put("others", site.others()).render("home.ftlh"));
        }
        Model model = Model.of(editions.get(0)).under(site.publicationTitle(), site.associationName());
        link(model, home)
                .put("latest", true)
                .put("others", site.others())
                .put("earlier", editions.stream().skip(1).map(IssueLine::of).toList());
        return page(home, model.render("home.ftlh"));
    }

    private PageDraft feed(List<Edition> editions, String origin) {
        List<IssueLine> entries =
                editions.stream().limit(NEWEST_IN_FEED).map(IssueLine::of).toList();
        String updated =
                entries.stream().map(IssueLine::updated).max(String::compareTo).orElse("1970-01-01T00:00:00Z");
        String xml = model(home(site.base()))
                .put("entries", entries)
                .put("origin", origin)
                .put("updated", updated)
                .render("feed.ftlx");
        String path = site.base() + "/feed/" + site.language().tag() + ".atom";
        return PageDraft.of(path, PageDraft.ATOM, site.language(), xml);
    }

    /** What stands at the address of something withdrawn: why, where that is to be said, and otherwise that it is not. */
    PageDraft tombstone(String path, Withdrawal withdrawal) {
        Wording words = Wording.of(site.language());
        String why = withdrawal.reason().isEmpty()
                ? words.text("gone-text")
                : words.text("gone-on", words.date(withdrawal.on())) + " " + withdrawal.reason();
        return message(path, 410, words.text("gone-title"), why);
    }

    PageDraft notFound(String path) {
        Wording words = Wording.of(site.language());
        return message(path, 404, words.text("not-found-title"), words.text("not-found-text"));
    }

    private PageDraft message(String path, int status, String title, String text) {
        String html =
                model(home(site.base())).put("title", title).put("text", text).render("message.ftlh");
        return PageDraft.html(path, site.language(), html).with(status);
    }

    private PageDraft page(String path, String html) {
        return PageDraft.html(key(path, site.language()), site.language(), html);
    }

    private Model model(String path) {
        Model model = Model.in(site.language())
                .under(site.publicationTitle(), site.associationName())
                .put("base", site.base());
        return link(model, path);
    }

    private Model link(Model model, String path) {
        return model.linkedTo(languages, site.language(), language -> key(path, language));
    }
}
