package org.kinbridge.newsletter.extraction;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers and bullets that Word draws before paragraphs without writing them down. */
final class DocxNumbering implements Xml.Handler {
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private String inAbstract = "";
    private String inNumber = "";
    private String level = "0";

    static DocxNumbering read(Archive archive) {
        DocxNumbering numbering = new DocxNumbering();
        if (archive.has("word/numbering.xml")) {
            Xml.read(archive.read("word/numbering.xml"), numbering);
        }
        return numbering;
    }

    @Override
    public boolean start(Xml xml) {
        switch (xml.name()) {
            case "abstractNum" -> inAbstract = xml.attributeOr("abstractNumId", "");
            case "num" -> inNumber = xml.attributeOr("numId", "");
            case "abstractNumId" -> abstractOf.put(inNumber, xml.attributeOr("val", ""));
            case "lvl" -> level = xml.attributeOr("ilvl", "0");
            case "numFmt" -> formats.put(inAbstract + "/" + level, xml.attributeOr("val", "decimal"));
            default -> {}
        }
        return true;
    }

    @Override
    public void end(Xml xml) {
        // values are attributes
    }

    @Override
    public void text(String words) {
        // values are attributes
    }

    /** What stands before the next paragraph of a list: "3. " or a bullet; nothing for a list that is not there. */
    String next(@Nullable String number, String itemLevel) {
        if (number == null || number.equals("0")) {
            return "";
        }
        String format = formats.getOrDefault(abstractOf.getOrDefault(number, "") + "/" + itemLevel, "bullet");
        int count = counters.merge(number + "/" + itemLevel, 1, Integer::sum);
        return switch (format) {
            case "none" -> "";
            case "bullet" -> "• ";
            default -> count + ". ";
        };
    }
}
