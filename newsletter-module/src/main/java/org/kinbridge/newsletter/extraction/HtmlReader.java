package org.kinbridge.newsletter.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads a web page as saved: headings, paragraphs, captions, pictures that are in the file. Scripts and hidden parts are no part of it. */
final class HtmlReader {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "svg",
            "form",
            "button",
            "iframe",
            "object",
            "math",
            "canvas",
            "select");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "th",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "figure",
            "figcaption",
            "blockquote",
            "pre",
            "address",
            "hr",
            "caption",
            "center",
            "body",
            "details",
            "summary");
    private static final int DEEPEST = 500;
    private static final float SIZE = 12f;

    private final LineSheet sheet = new LineSheet();
    private Paragraph words = new Paragraph();
    private Look look = Look.PLAIN;
    private Paragraph.Type type = new Paragraph.Type(SIZE, false, false);
    private @Nullable String link;
    private String mark = "";

    private HtmlReader() {}

    static Extraction read(byte[] bytes) {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException damaged) {
            throw new Unreadable(Unreadable.Why.DAMAGED, damaged);
        }
        HtmlReader reader = new HtmlReader();
        reader.children(page.body(), 0);
        reader.flush();
        return reader.sheet.finish(SourceFormat.HTML);
    }

    private void children(Element parent, int depth) {
        if (depth > DEEPEST) {
            throw new Unreadable(Unreadable.Why.TOO_MUCH);
        }
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                add(text.getWholeText().replaceAll("\\s+", " ").replace('\u00A0', ' '));
            } else if (node instanceof Element element) {
                element(element, depth + 1);
            }
        }
    }

    private void add(String text) {
        boolean doubled =
                text.startsWith(" ") && (words.text().isEmpty() || words.text().endsWith(" "));
        words.add(doubled ? text.substring(1) : text, type);
    }

    private void element(Element element, int depth) {
        String name = element.normalName();
        if (SKIPPED.contains(name) || isHidden(element)) {
            return;
        }
        if (BLOCKS.contains(name)) {
            flush();
        }
        anchor(element);
        switch (name) {
            case "br" -> words.add("\n", type);
            case "hr" -> sheet.add("* * *", Look.PLAIN);
            case "img" -> image(element);
            default -> inside(element, name, depth);
        }
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    private void anchor(Element element) {
        if (element.hasAttr("id")) {
            sheet.anchor(element.id());
        }
        if (element.normalName().equals("a") && element.hasAttr("name")) {
            sheet.anchor(element.attr("name"));
        }
        if (element.normalName().equals("a") && element.attr("href").startsWith("#")) {
            link = element.attr("href").substring(1);
        }
    }

    private void inside(Element element, String name, int depth) {
        Look before = look;
        Paragraph.Type typeBefore = type;
        look = lookOf(element, name, look);
        type = typeOf(element, name, type);
        if (name.equals("li")) {
            mark = look.use() == Use.CONTENTS ? "" : markOf(element);
        }
        children(element, depth);
        if (BLOCKS.contains(name)) {
            flush();
        }
        look = before;
        type = typeBefore;
    }

    private static String markOf(Element item) {
        Element list = item.parent();
        boolean numbered = list != null && list.normalName().equals("ol");
        return numbered ? (item.elementSiblingIndex() + 1) + ". " : "• ";
    }

    private static Look lookOf(Element element, String name, Look around) {
        String named = (element.className() + " " + element.attr("rel")).toLowerCase(Locale.ROOT);
        if (name.matches("h[1-6]")) {
            return around.heading(name.charAt(1) - '0', true);
        }
        if (name.equals("nav") || named.contains("toc") || named.contains("contents")) {
            return around.used(Use.CONTENTS);
        }
        if (name.equals("figcaption") || name.equals("caption") || named.contains("caption")) {
            return around.used(Use.CAPTION);
        }
        if (named.contains("byline") || named.contains("author")) {
            return around.used(Use.BYLINE);
        }
        boolean cell = name.equals("td") || name.equals("th");
        return cell && around.use() == Use.TEXT ? around.used(Use.CELL) : around;
    }

    private static Paragraph.Type typeOf(Element element, String name, Paragraph.Type around) {
        boolean bold = around.bold()
                || name.equals("b")
                || name.equals("strong")
                || name.equals("th")
                || name.matches("h[1-6]")
                || element.attr("style").matches("(?i).*font-weight:\\s*(?:bold|[6-9]00).*");
        boolean italic = around.italic() || name.equals("i") || name.equals("em") || name.equals("cite");
        float size = name.equals("big")
                ? around.size() * 1.2f
                : name.equals("small") ? around.size() * 0.85f : around.size();
        if (name.equals("font") && element.attr("size").matches("[+]?[1-7]")) {
            int step = Integer.parseInt(element.attr("size").replace("+", ""));
            size = SIZE + (element.attr("size").startsWith("+") ? step : step - 3) * 2.5f;
        }
        java.util.regex.Matcher styled = java.util.regex.Pattern.compile(
                        "(?i)font-size:\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*(pt|px|em|rem|%)")
                .matcher(element.attr("style"));
        if (styled.find()) {
            float value = Float.parseFloat(styled.group(1));
            size = switch (styled.group(2).toLowerCase(Locale.ROOT)) {
                case "pt" -> value;
                case "px" -> value * 0.75f;
                case "%" -> around.size() * value / 100;
                default -> around.size() * value;
            };
        }
        return new Paragraph.Type(size, bold, italic);
    }

    private void flush() {
        if (!words.isBlank()) {
            boolean item = !mark.isEmpty() && look.use() == Use.TEXT && !look.isHeading();
            sheet.add((item ? mark : "") + words.text().strip(), words.look(item ? look.used(Use.ITEM) : look));
            if (link != null) {
                sheet.linkLast(link);
            }
            mark = "";
        }
        words = new Paragraph();
        link = null;
    }

    /** A page as saved names its pictures; only those written into the file itself are there. */
    private void image(Element image) {
        String source = image.attr("src");
        flush();
        int comma = source.indexOf(',');
        if (source.startsWith("data:image/")
                && source.substring(0, Math.max(0, comma)).endsWith(";base64")) {
            try {
                sheet.picture(
                        Base64.getMimeDecoder().decode(source.substring(comma + 1)), image.attr("alt"), Look.PLAIN);
            } catch (IllegalArgumentException damaged) {
                sheet.lose(Loss.Kind.PICTURE_UNREADABLE, 0);
            }
        } else {
            sheet.lose(Loss.Kind.PICTURE_ELSEWHERE, 0);
        }
    }
}
