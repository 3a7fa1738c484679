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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationText;
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

    /** The address of such a page holds a secret: nobody gets to know where the reader came from. */
    void send(ReaderPage page, HttpServletResponse response) throws IOException {
        byte[] bytes = html(page).getBytes(StandardCharsets.UTF_8);
        response.setStatus(page.status());
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Content-Language", page.language().tag());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", page.path().equals("/subscribe") ? "all" : "noindex");
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
        Optional<PublicationText> publication =
                publications.get(PublicationId.FIRST).text(page.language());
        Map<String, Object> model = new HashMap<>(page.values());
        model.put("lang", page.language().tag());
        model.put("dir", page.language().direction().attribute());
        model.put("publication", publication.map(PublicationText::title).orElseGet(() -> words.of("default-title")));
        model.put(
                "association", publication.map(PublicationText::associationName).orElse(""));
        model.put("path", page.path());
        model.put("titleKey", page.titleKey());
        model.put("offered", SiteWords.OFFERED);
        model.put(
                "languages",
                SiteWords.OFFERED.stream().map(each -> link(each, page)).toList());
        model.put("t", (TemplateMethodModelEx) arguments -> words.of(
                String.valueOf(arguments.get(0)),
                arguments.stream().skip(1).map(String::valueOf).toArray()));
        return model;
    }

    /** The same page in another language, as the frame of the site links it. */
    private static Map<String, Object> link(Language language, ReaderPage page) {
        return Map.of(
                "tag", language.tag(),
                "direction", language.direction().attribute(),
                "name", language.ownName(),
                "href", page.path() + "?lang=" + language.tag(),
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
