package org.kinbridge.newsletter.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument text (ISO/IEC 26300), those made by hand for single paragraphs included. */
final class OdtStyles implements Xml.Handler {
    private static final float USUAL_SIZE = 12f;
    private static final int BOLD = 600;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable Style current;

    /** One style; what is null is inherited. */
    private static final class Style {
        private String name = "";
        private @Nullable String parent;
        private @Nullable String size;
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private int outline;
    }

    @Override
    public boolean start(Xml xml) {
        switch (xml.name()) {
            case "style", "default-style" -> {
                Style style = new Style();
                String id = xml.attributeOr("name", xml.name() + xml.attributeOr("family", ""));
                style.name = xml.attributeOr("display-name", id.replace("_20_", " "));
                style.parent = xml.attribute("parent-style-name");
                String level = xml.attributeOr("default-outline-level", "");
                style.outline = level.matches("[1-9]") ? Integer.parseInt(level) : 0;
                styles.put(id, style);
                current = style;
            }
            case "text-properties" -> read(xml);
            default -> {}
        }
        return true;
    }

    private void read(Xml xml) {
        Style style = current;
        if (style == null) {
            return;
        }
        style.size = xml.attribute("font-size");
        String weight = xml.attribute("font-weight");
        style.bold = weight == null ? null : weight.equals("bold") || DocxStyles.number(weight, 400) >= BOLD;
        String slant = xml.attribute("font-style");
        style.italic = slant == null ? null : !slant.equals("normal");
    }

    @Override
    public void end(Xml xml) {
        if (xml.name().equals("style") || xml.name().equals("default-style")) {
            current = null;
        }
    }

    @Override
    public void text(String words) {
        // styles have none
    }

    /** How letters are set by a style, a size in percent counted from what is above it. */
    Paragraph.Type type(@Nullable String paragraph, @Nullable String span) {
        Paragraph.Type base = resolve(paragraph, new Paragraph.Type(USUAL_SIZE, false, false), true);
        return span == null ? base : resolve(span, base, false);
    }

    private Paragraph.Type resolve(@Nullable String id, Paragraph.Type base, boolean withDefault) {
        float factor = 1;
        Float size = null;
        Boolean bold = null;
        Boolean italic = null;
        Set<String> seen = new HashSet<>();
        String at = id;
        while (at != null && seen.add(at)) {
            Style style = styles.get(at);
            if (style == null) {
                break;
            }
            if (size == null && style.size != null) {
                boolean relative = style.size.endsWith("%");
                factor *= relative ? number(style.size) / 100 : 1;
                size = relative ? null : Float.valueOf(number(style.size));
            }
            bold = bold == null ? style.bold : bold;
            italic = italic == null ? style.italic : italic;
            at = style.parent;
        }
        float found = size != null ? size : withDefault ? defaultSize() : base.size();
        return new Paragraph.Type(
                found * factor, bold == null ? base.bold() : bold, italic == null ? base.italic() : italic);
    }

    private float defaultSize() {
        Style style = styles.get("default-styleparagraph");
        return style == null || style.size == null ? USUAL_SIZE : number(style.size);
    }

    private static float number(String size) {
        String digits = size.replaceAll("[^0-9.]", "");
        return digits.matches("\\d{1,4}(?:\\.\\d{1,6})?") ? Float.parseFloat(digits) : USUAL_SIZE;
    }

    /** What a style says about its lines: its own name, else that of the styles above it. */
    Look look(@Nullable String id, Look base) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (at != null && seen.add(at)) {
            Style style = styles.get(at);
            Look look = StyleNames.look(style == null ? at : style.name, base);
            if (style != null && style.outline > 0 && !look.isHeading()) {
                look = look.heading(Math.min(6, style.outline), true);
            }
            if (!look.equals(base) || style == null) {
                return look;
            }
            at = style.parent;
        }
        return base;
    }
}
