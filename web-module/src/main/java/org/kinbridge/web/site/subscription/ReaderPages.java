package org.kinbridge.web.site.subscription;

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
import org.kinbridge.newsletter.rendition.SiteFrame;

/** Writes the readers' pages: plain HTML in the frame of the public site, no script, no cookie, nothing kept by caches. */
@ApplicationScoped
class ReaderPages {

    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final SiteFrame frame;
    private final Configuration templates = configuration();

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ReaderPages() {
        this.frame = null;
    }

    @Inject
    ReaderPages(SiteFrame frame) {
        this.frame = frame;
    }

    /** The address of such a page holds a secret: nobody gets to know where the reader came from. */
    void send(ReaderPage page, HttpServletResponse response) throws IOException {
        SiteWords words = new SiteWords(page.language());
        String html = frame.wrap(
                page.language(),
                words.of(page.titleKey()),
                body(page, words),
                language -> page.path() + "?lang=" + language.tag());
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
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

    private String body(ReaderPage page, SiteWords words) throws IOException {
        Map<String, Object> model = new HashMap<>(page.values());
        model.put("lang", page.language().tag());
        model.put("path", page.path());
        model.put("titleKey", page.titleKey());
        model.put("languages", SiteWords.OFFERED);
        model.put("t", (TemplateMethodModelEx) arguments -> words.of(String.valueOf(arguments.get(0))));
        StringWriter out = new StringWriter();
        try {
            templates.getTemplate(page.template()).process(model, out);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template " + page.template() + " has a mistake", e);
        }
        return out.toString();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(ReaderPages.class, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
