package org.kinbridge.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.ByLineKind;

/** The invented texts of the demonstration: title, lede, by-line, and a body in the syntax of the plain editor. */
record DemoTexts(String title, String lede, ByLineForm byLine, String body) {

    /** Reads one text; the by-line is a name, or {@code name | site | address}. */
    static DemoTexts read(String name, Language language) {
        String[] parts = whole(name, language).split("\n", 4);
        return new DemoTexts(parts[0], parts[1], byLine(parts[2]), parts[3]);
    }

    static String whole(String name, Language language) {
        String file = name + "_" + language.tag() + ".txt";
        try (InputStream in = Objects.requireNonNull(DemoTexts.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByLineForm byLine(String words) {
        String[] parts = words.split(" \\| ");
        return parts.length == 3
                ? new ByLineForm(ByLineKind.SITE, parts[0], parts[1], parts[2])
                : new ByLineForm(ByLineKind.STAFF, words, "", "");
    }
}
