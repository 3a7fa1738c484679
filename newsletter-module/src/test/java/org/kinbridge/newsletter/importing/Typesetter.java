package org.kinbridge.newsletter.importing;

import com.ibm.icu.text.Bidi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.kinbridge.core.pdf.PdfWriter;

/**
 * Sets an issue in two columns of a PDF that knows nothing of its structure, as layout programs of the time did: words
 * divided at line ends, first lines set in, a running head with the page number, Persian drawn from right to left in
 * joined forms.
 */
final class Typesetter {
    private static final float BODY = 9.5f;
    private static final float LEADING = 12.5f;
    private static final float MARGIN = 46;
    private static final float GUTTER = 17;

    private final PDDocument document = new PDDocument();
    private final boolean persian;
    private final String runningHead;
    private final PDFont plain;
    private final PDFont bold;
    private final PDFont italic;
    private final float columnWidth;
    private PDPageContentStream page;
    private int column = 1;
    private float y;
    private int pages;
    private int pictures;

    private Typesetter(LabelledIssue issue) throws IOException {
        persian = LanguageGuess.of(issue.source()) == org.kinbridge.core.text.Language.FA;
        runningHead = persian ? "گاهنامهٔ انجمن" : "The bulletin of the house";
        plain = font(persian ? "Vazirmatn-Regular.ttf" : "SourceSerif4_400Regular.ttf");
        bold = font(persian ? "Vazirmatn-Bold.ttf" : "SourceSerif4_700Bold.ttf");
        italic = persian ? plain : font("SourceSerif4_400Regular_Italic.ttf");
        columnWidth = (PDRectangle.A4.getWidth() - 2 * MARGIN - GUTTER) / 2;
    }

    private PDFont font(String name) throws IOException {
        try (InputStream in = PdfWriter.class.getResourceAsStream("fonts/" + name)) {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }

    static byte[] set(LabelledIssue issue) throws IOException {
        Typesetter setter = new Typesetter(issue);
        boolean first = true;
        boolean headed = false;
        String before = "";
        for (LabelledIssue.Unit unit : issue.units()) {
            headed = !unit.begins() && headed;
            if (unit.isWritten()) {
                setter.unit(unit, first && unit.tag().equals("M"), !headed, before);
                first = false;
                before = unit.tag();
            }
            headed |= unit.tag().equals("H");
        }
        setter.page.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        setter.document.save(out);
        setter.document.close();
        return out.toByteArray();
    }

    private void unit(LabelledIssue.Unit unit, boolean first, boolean headline, String before) throws IOException {
        switch (unit.tag()) {
            case "M" -> lines(unit.text(), first ? bold : plain, first ? 22 : BODY, 0, 3);
            case "H" -> {
                y -= headline ? 10 : 5;
                lines(unit.text(), bold, headline ? 14 : BODY, 0, 3);
            }
            case "K" -> {
                picture();
                lines(unit.text(), italic, 7.5f, 0, 6);
            }
            case "Y" -> {
                y -= 4;
                lines(unit.text(), italic, BODY, 0, 6);
            }
            case "F" -> {
                y -= 4;
                lines(unit.text(), plain, BODY, 0, 2);
            }
            case "C" -> lines(unit.text(), bold, BODY, 0, 2);
            case "B" -> lines(unit.text(), plain, BODY, before.equals("B") ? 11 : 0, 0);
            default -> lines(unit.text(), plain, BODY, 0, 2);
        }
    }

    private void lines(String text, PDFont font, float size, float indent, float after) throws IOException {
        float leading = size == BODY ? LEADING : size * 1.25f;
        float room = columnWidth - indent;
        StringBuilder line = new StringBuilder();
        List<String> rows = new ArrayList<>();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font, size) <= room) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            String head = divided(word, line.toString(), font, size, room);
            rows.add(head.isEmpty() ? line.toString() : line + " " + head + "-");
            line.setLength(0);
            line.append(word.substring(head.length()));
            room = columnWidth;
        }
        rows.add(line.toString());
        for (int i = 0; i < rows.size(); i++) {
            need(leading);
            draw(rows.get(i), font, size, i == 0 ? indent : 0);
            y -= leading;
        }
        y -= after;
    }

    /** The part of a long word of small letters that still fits before the end of the line. */
    private String divided(String word, String line, PDFont font, float size, float room) throws IOException {
        if (persian || !word.matches("\\p{Ll}{8,}[,.;:]?") || line.isEmpty()) {
            return "";
        }
        for (int cut = word.length() - 4; cut >= 3; cut--) {
            if (width(line + " " + word.substring(0, cut) + "-", font, size) <= room) {
                return word.substring(0, cut);
            }
        }
        return "";
    }

    private void need(float height) throws IOException {
        if (page != null && y - height > MARGIN + 20) {
            return;
        }
        column = 1 - column;
        if (page == null || column == 0) {
            newPage();
        }
        y = PDRectangle.A4.getHeight() - MARGIN - 30;
    }

    private void newPage() throws IOException {
        if (page != null) {
            page.close();
        }
        column = 0;
        PDPage added = new PDPage(PDRectangle.A4);
        document.addPage(added);
        page = new PDPageContentStream(document, added);
        pages++;
        text(visual(runningHead), plain, 8, MARGIN, PDRectangle.A4.getHeight() - 34);
        text(String.valueOf(pages), plain, 8, PDRectangle.A4.getWidth() / 2, 28);
    }

    private void draw(String words, PDFont font, float size, float indent) throws IOException {
        float left = MARGIN + (column == (persian ? 1 : 0) ? 0 : columnWidth + GUTTER);
        float x = persian ? left + columnWidth - indent - width(words, font, size) : left + indent;
        text(visual(words), font, size, x, y);
    }

    private void text(String shown, PDFont font, float size, float x, float baseline) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, baseline);
        page.showText(drawable(shown, font));
        page.endText();
    }

    private float width(String words, PDFont font, float size) throws IOException {
        return font.getStringWidth(drawable(visual(words), font)) / 1000 * size;
    }

    private final Map<PDFont, Map<Integer, Boolean>> known = new HashMap<>();

    private String drawable(String words, PDFont font) {
        StringBuilder out = new StringBuilder();
        words.codePoints().filter(c -> has(font, c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    private boolean has(PDFont font, int c) {
        return known.computeIfAbsent(font, f -> new HashMap<>()).computeIfAbsent(c, code -> {
            try {
                font.encode(Character.toString(code));
                return true;
            } catch (IOException | IllegalArgumentException missing) {
                return false;
            }
        });
    }

    private String visual(String words) {
        if (!persian) {
            return words;
        }
        Bidi bidi = new Bidi(JoinedForms.of(words), Bidi.RTL);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    }

    private void picture() throws IOException {
        byte[] png = Drawing.png(++pictures, 400, 240);
        PDImageXObject image = PDImageXObject.createFromByteArray(document, png, "p" + pictures);
        need(110);
        float left = MARGIN + (column == (persian ? 1 : 0) ? 0 : columnWidth + GUTTER);
        page.drawImage(image, left, y - 92, 160, 96);
        y -= 104;
    }
}
