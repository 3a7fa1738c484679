package org.kinbridge.cases.export;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A sheet as XHTML for the PDF writer. The template escapes whatever it prints. */
final class SheetPage {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    /** The marks by which the texts keep a number together; the PDF writer knows elements only. */
    private static final Pattern ISOLATE = Pattern.compile("[\\u2066\\u2069]");

    private static final Pattern ISOLATED = Pattern.compile("\\u2066([^\\u2066\\u2069<>]*)\\u2069");

    private static final Configuration CONFIGURATION = configuration();

    private SheetPage() {}

    static String xhtml(Sheet sheet) {
        StringWriter out = new StringWriter(1 << 13);
        try {
            CONFIGURATION.getTemplate("sheet.ftlh").process(Map.of("sheet", sheet), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template of the sheet has a mistake", e);
        }
        String page = NOT_IN_XML.matcher(out.toString()).replaceAll("");
        int body = page.indexOf("<body");
        return ISOLATE.matcher(page.substring(0, body)).replaceAll("")
                + ISOLATED.matcher(page.substring(body)).replaceAll("<bdi dir=\"ltr\">$1</bdi>");
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(SheetPage.class, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }
}
