package org.kinbridge.newsletter.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** An issue as a Word document, written by another library than the one that reads it. */
final class WordFile {
    private final XWPFDocument document = new XWPFDocument();
    private final boolean styled;
    private int pictures;

    private WordFile(boolean styled) {
        this.styled = styled;
    }

    static byte[] of(LabelledIssue issue, boolean styled) throws Exception {
        WordFile file = new WordFile(styled);
        if (styled) {
            file.addStyles();
        }
        boolean first = true;
        boolean headed = false;
        for (LabelledIssue.Unit unit : issue.units()) {
            headed = !unit.begins() && headed;
            if (unit.isWritten()) {
                file.write(unit, first && unit.tag().equals("M"), !headed);
                first = false;
            }
            headed |= unit.tag().equals("H");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.document.write(out);
        return out.toByteArray();
    }

    private void addStyles() {
        document.createStyles();
        style("Title", "Title", -1, 56);
        style("Heading1", "heading 1", 0, 32);
        style("Heading2", "heading 2", 1, 26);
        style("Caption", "caption", -1, 18);
    }

    private void style(String id, String name, int outline, int halfPoints) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (outline >= 0) {
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(halfPoints));
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private void write(LabelledIssue.Unit unit, boolean first, boolean headline) throws Exception {
        if (unit.tag().equals("K")) {
            picture();
        }
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        run.setText(unit.text());
        if (styled) {
            String style = first ? "Title" : styleOf(unit.tag(), headline);
            if (!style.isEmpty()) {
                paragraph.setStyle(style);
            }
        } else {
            byHand(run, unit.tag(), first, headline);
        }
    }

    private static String styleOf(String tag, boolean headline) {
        return switch (tag) {
            case "H" -> headline ? "Heading1" : "Heading2";
            case "K" -> "Caption";
            default -> "";
        };
    }

    private static void byHand(XWPFRun run, String tag, boolean first, boolean headline) {
        run.setFontSize(first ? 28 : 11);
        switch (tag) {
            case "H" -> {
                run.setBold(true);
                run.setFontSize(headline ? 16 : 12);
            }
            case "K" -> {
                run.setItalic(true);
                run.setFontSize(9);
            }
            case "C" -> run.setBold(true);
            case "Y" -> run.setItalic(true);
            default -> {}
        }
    }

    private void picture() throws Exception {
        XWPFRun run = document.createParagraph().createRun();
        byte[] png = Drawing.png(++pictures, 320, 200);
        run.addPicture(
                new ByteArrayInputStream(png),
                Document.PICTURE_TYPE_PNG,
                "p" + pictures + ".png",
                Units.toEMU(240),
                Units.toEMU(150));
    }
}
