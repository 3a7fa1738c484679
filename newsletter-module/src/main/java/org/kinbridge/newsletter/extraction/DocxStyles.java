package org.kinbridge.newsletter.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paragraph and character styles of a Word document (ECMA-376), each with what it inherits. */
final class DocxStyles implements Xml.Handler {
    private static final float USUAL_SIZE = 10f;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable Style current;
    private @Nullable String standard;
    private boolean inDefaults;
    private float defaultSize = USUAL_SIZE;

    /** One style; what is null is inherited. */
    private static final class Style {
        private String name = "";
        private @Nullable String basedOn;
        private @Nullable Float size;
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private int outline = -1;
    }

    static DocxStyles read(Archive archive) {
        DocxStyles styles = new DocxStyles();
        if (archive.has("word/styles.xml")) {
            Xml.read(archive.read("word/styles.xml"), styles);
        }
        return styles;
    }

    @Override
    public boolean start(Xml xml) {
        switch (xml.name()) {
            case "docDefaults" -> inDefaults = true;
            case "style" -> open(xml);
            default -> property(xml);
        }
        return true;
    }

    private void open(Xml xml) {
        current = new Style();
        String id = xml.attributeOr("styleId", "");
        styles.put(id, current);
        if ("1".equals(xml.attribute("default")) && "paragraph".equals(xml.attribute("type"))) {
            standard = id;
        }
    }

    private void property(Xml xml) {
        Style style = current;
        if (style == null) {
            if (inDefaults && xml.name().equals("sz")) {
                defaultSize = halfPoints(xml.attributeOr("val", "20"));
            }
            return;
        }
        switch (xml.name()) {
            case "name" -> style.name = xml.attributeOr("val", "");
            case "basedOn" -> style.basedOn = xml.attribute("val");
            case "sz" -> style.size = halfPoints(xml.attributeOr("val", "20"));
            case "b" -> style.bold = isOn(xml);
            case "i" -> style.italic = isOn(xml);
            case "outlineLvl" -> style.outline = number(xml.attributeOr("val", "9"), 9);
            default -> {}
        }
    }

    @Override
    public void end(Xml xml) {
        if (xml.name().equals("style")) {
            current = null;
        }
        inDefaults &= !xml.name().equals("docDefaults");
    }

    @Override
    public void text(String words) {
        // styles have none
    }

    static boolean isOn(Xml xml) {
        String value = xml.attributeOr("val", "1");
        return !value.equals("0") && !value.equals("false") && !value.equals("none");
    }

    static float halfPoints(String value) {
        return Math.min(number(value, 20), 400) / 2f;
    }

    static int number(String value, int otherwise) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    /** How letters are set by a paragraph style, and by a character style over it. */
    Paragraph.Type type(@Nullable String paragraph, @Nullable String character) {
        String id = paragraph == null ? standard : paragraph;
        Float size = inherited(character, style -> style.size);
        Boolean bold = inherited(character, style -> style.bold);
        Boolean italic = inherited(character, style -> style.italic);
        return new Paragraph.Type(
                Objects.requireNonNullElse(size != null ? size : inherited(id, s -> s.size), defaultSize),
                Boolean.TRUE.equals(bold != null ? bold : inherited(id, s -> s.bold)),
                Boolean.TRUE.equals(italic != null ? italic : inherited(id, s -> s.italic)));
    }

    /** What a paragraph style says about its lines: its own name, else that of the styles it is based on. */
    Look look(@Nullable String id, Look base) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (at != null && seen.add(at)) {
            Style style = styles.get(at);
            if (style == null) {
                break;
            }
            Look look = StyleNames.look(style.name, base);
            if (style.outline >= 0 && style.outline < 9 && !look.isHeading() && look.use() == Use.TEXT) {
                look = base.heading(Math.min(6, style.outline + 1), true);
            }
            if (!look.equals(base)) {
                return look;
            }
            at = style.basedOn;
        }
        return base;
    }

    private interface Part<T> {
        @Nullable
        T of(Style style);
    }

    private <T> @Nullable T inherited(@Nullable String id, Part<T> part) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (at != null && seen.add(at)) {
            Style style = styles.get(at);
            if (style == null) {
                return null;
            }
            T value = part.of(style);
            if (value != null) {
                return value;
            }
            at = style.basedOn;
        }
        return null;
    }
}
