package org.kinbridge.newsletter.importing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** An issue as a web page: with the elements that say what they are, or in bold letters and breaks as old ones. */
final class WebPage {

    private WebPage() {}

    static byte[] of(LabelledIssue issue, boolean telling) {
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Issue</title>"
                        + "<style>p { margin: 0 }</style><script>document.write('no part of it')</script></head><body>\n");
        boolean first = true;
        boolean headed = false;
        int pictures = 0;
        for (LabelledIssue.Unit unit : issue.units()) {
            headed = !unit.begins() && headed;
            String words =
                    unit.text().replace("&", "&amp;").replace("<", "&lt;").replace("  ", " \u00A0");
            boolean title = first && unit.tag().equals("M");
            if (unit.tag().equals("K")) {
                String data = Base64.getEncoder().encodeToString(Drawing.png(++pictures, 320, 200));
                String image = "<img alt=\"a picture\" src=\"data:image/png;base64," + data + "\">";
                html.append(
                        telling
                                ? "<figure>" + image + "<figcaption>" + words + "</figcaption></figure>\n"
                                : "<center>" + image + "<br><i><font size=\"2\">" + words + "</font></i></center>\n");
            } else if (unit.isWritten()) {
                html.append(
                        telling ? telling(unit.tag(), words, title, !headed) : old(unit.tag(), words, title, !headed));
                first = false;
            }
            headed |= unit.tag().equals("H");
        }
        return html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String telling(String tag, String words, boolean first, boolean headline) {
        String element = first ? "h1" : tag.equals("H") ? (headline ? "h2" : "h3") : "p";
        return "<" + element + ">" + words + "</" + element + ">\n";
    }

    private static String old(String tag, String words, boolean first, boolean headline) {
        if (first) {
            return "<font size=\"7\">" + words + "</font><br><br>\n";
        }
        return switch (tag) {
            case "H" ->
                headline ? "<p><b><font size=\"5\">" + words + "</font></b><br>\n" : "<b>" + words + "</b><br>\n";
            case "Y" -> "<i>" + words + "</i><br><br>\n";
            default -> words + "<br>\n";
        };
    }
}
