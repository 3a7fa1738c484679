package org.kinbridge.web.site.subscription;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.rendition.EditionContent;

/** Writes the readers' pages: plain HTML in the frame of the public site, no script, no cookie, nothing kept by caches. */
@ApplicationScoped
class ReaderPages {

    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Publications publications;
    private final Configuration templates = configuration();

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ReaderPages() {
        this.publications = null;
    }

    @Inject
    ReaderPages(Publications publications) {
        this.publications = publications;
    }

    /** The newsletter that an address names by its word; the first one if it names none. Empty if there is none such. */
    Optional<PublicationView> named(@Nullable String word) {
        String wanted = word == null ? "" : word;
        return publications.all().stream()
                .filter(publication -> publication.word().equals(wanted))
                .findFirst();
    }

    /** The address of such a page holds a secret: nobody gets to know where the reader came from. */
    void send(ReaderPage page, HttpServletResponse response) throws IOException {
        byte[] bytes = html(page).getBytes(StandardCharsets.UTF_8);
        response.setStatus(page.status());
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Content-Language", page.language().tag());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", page.path().equals(ReaderPage.FORM) ? "all" : "noindex");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private String html(ReaderPage page) throws IOException {
        StringWriter out = new StringWriter();
        try {
            templates.getTemplate(page.template()).process(model(page), out);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template " + page.template() + " has a mistake", e);
        }
        return out.toString();
    }

    private Map<String, Object> model(ReaderPage page) {
        SiteWords words = new SiteWords(page.language());
        List<PublicationView> all = publications.all();
        PublicationView publication = all.stream()
                .filter(each -> each.id().equals(page.publication()))
                .findFirst()
                .orElseThrow(NotFound::new);
        String name = publication.name(page.language());
        Map<String, Object> model = new HashMap<>(page.values());
        model.put("lang", page.language().tag());
        model.put("dir", page.language().direction().attribute());
        model.put("publication", name.isEmpty() ? words.of("default-title") : name);
        model.put(
                "newsletter",
                name.isEmpty()
                        ? words.of("readers.site.newsletter.unnamed")
                        : words.of("readers.site.newsletter", name));
        model.put(
                "association",
                publication
                        .text(page.language())
                        .map(PublicationText::associationName)
                        .orElse(""));
        model.put("base", publication.base());
        model.put("several", all.size() > 1);
        model.put("names", names(all, page.language(), words));
        model.put("path", page.path());
        model.put("here", here(page, publication, page.language()));
        model.put("titleKey", page.titleKey());
        model.put("offered", SiteWords.OFFERED);
        model.put(
                "languages",
                SiteWords.OFFERED.stream()
                        .map(each -> link(each, page, publication))
                        .toList());
        model.put("t", (TemplateMethodModelEx) arguments -> words.of(
                String.valueOf(arguments.get(0)),
                arguments.stream().skip(1).map(String::valueOf).toArray()));
        return model;
    }

    /** What each newsletter is called, by its id. */
    private static Map<String, String> names(List<PublicationView> all, Language language, SiteWords words) {
        Map<String, String> names = new HashMap<>();
        all.forEach(each -> names.put(
                each.id().toString(), each.name(language).isEmpty() ? words.of("default-title") : each.name(language)));
        return names;
    }

    /** The form of a newsletter in one language. */
    static String form(PublicationView publication, Language language) {
        return ReaderPage.FORM + "?"
                + (publication.word().isEmpty() ? "" : "publication=" + publication.word() + "&")
                + "lang=" + language.tag();
    }

    private static String here(ReaderPage page, PublicationView publication, Language language) {
        return page.path().equals(ReaderPage.FORM)
                ? form(publication, language)
                : page.path() + "?lang=" + language.tag();
    }

    /** The same page in another language, as the frame of the site links it. */
    private static Map<String, Object> link(Language language, ReaderPage page, PublicationView publication) {
        return Map.of(
                "tag", language.tag(),
                "direction", language.direction().attribute(),
                "name", language.ownName(),
                "href", here(page, publication, language),
                "current", language == page.language());
    }

    /** The pages' own templates, and the frame that they share with the published pages. */
    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {
            new ClassTemplateLoader(ReaderPages.class, ""), new ClassTemplateLoader(EditionContent.class, "templates")
        }));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
