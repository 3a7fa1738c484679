package org.kinbridge.web.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** All texts of the pages: one file per area and language, read as one bundle. English; see {@link Texts_fa}. */
public class Texts extends ResourceBundle {

    /** The areas; each has a file {@code texts/<area>_<language>.properties} in every language offered. */
    public static final List<String> AREAS = List.of(
            "layout",
            "problem",
            "account",
            "today",
            "cases",
            "families",
            "figures",
            "contacts",
            "history",
            "persons",
            "documents",
            "family",
            "consents",
            "succession",
            "whereabouts",
            "messages",
            "testimonies",
            "exports",
            "retention",
            "appeals",
            "clearance",
            "newsroom",
            "workflow",
            "compare",
            "presence",
            "comments",
            "suggestions",
            "translations",
            "editor",
            "media",
            "likeness",
            "contributors",
            "importing",
            "issues",
            "publication",
            "board",
            "proofs",
            "errata",
            "retract",
            "readers",
            "mailings",
            "admin",
            "search");

    private final Map<String, String> texts;
    private final Locale locale;

    public Texts() {
        this(Locale.ENGLISH);
    }

    Texts(Locale locale) {
        this.locale = locale;
        this.texts = read(locale);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(Objects.requireNonNull(key));
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    private static Map<String, String> read(Locale locale) {
        Map<String, String> all = new HashMap<>();
        for (String area : AREAS) {
            properties(area, locale).forEach((key, value) -> all.put(key.toString(), value.toString()));
        }
        return all;
    }

    /** The texts of one area in one language; empty if the area has no file. */
    public static Properties properties(String area, Locale locale) {
        Properties properties = new Properties();
        String file = "/org/kinbridge/web/texts/" + area + "_" + locale.getLanguage() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
