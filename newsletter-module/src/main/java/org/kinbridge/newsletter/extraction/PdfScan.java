package org.kinbridge.newsletter.extraction;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Collects the signs and pictures of each page with their places. */
final class PdfScan extends PDFTextStripper {
    private static final int MOST_GLYPHS = 6_000_000;
    private static final int BOLD = 600;

    private final Consumer<ScannedPage> pageDone;
    private final List<ScannedPage> pages = new ArrayList<>();
    private final Map<PDFont, boolean[]> faces = new HashMap<>();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private @Nullable ScannedPage page;
    private int glyphs;

    private PdfScan(Consumer<ScannedPage> pageDone) {
        this.pageDone = pageDone;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    static List<ScannedPage> of(PDDocument document, Consumer<ScannedPage> pageDone) throws IOException {
        PdfScan scan = new PdfScan(pageDone);
        scan.writeText(document, Writer.nullWriter());
        return scan.pages;
    }

    @Override
    protected void startPage(PDPage started) {
        PDRectangle box = started.getCropBox();
        boolean turned = started.getRotation() % 180 != 0;
        page = new ScannedPage(
                pages.size() + 1, turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight());
        pages.add(page);
        marks.clear();
    }

    @Override
    protected void endPage(PDPage ended) {
        pageDone.accept(pages.get(pages.size() - 1));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        int outer = marks.isEmpty() ? -1 : marks.peek();
        int own = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        marks.push(own >= 0 ? own : outer);
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
    }

    private int mark() {
        return marks.isEmpty() ? -1 : marks.peek();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        ScannedPage here = page;
        if (here != null && font.toUnicode(code) == null && displacement.getX() > 0) {
            here.unknownSigns++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        ScannedPage here = page;
        String text = position.getUnicode();
        if (here == null || text == null || text.isEmpty() || position.getDir() != 0) {
            return;
        }
        if (++glyphs > MOST_GLYPHS) {
            throw new Unreadable(Unreadable.Why.TOO_MUCH);
        }
        boolean[] face = faces.computeIfAbsent(position.getFont(), PdfScan::face);
        here.glyphs.add(new Glyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                Math.abs(position.getYScale()),
                face[0],
                face[1],
                mark()));
    }

    /** Bold and italic, by the name of the font or its description. */
    private static boolean[] face(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor about = font.getFontDescriptor();
        boolean bold = name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || name.contains("demi")
                || (about != null && (about.isForceBold() || about.getFontWeight() >= BOLD));
        boolean italic = name.contains("italic")
                || name.contains("oblique")
                || (about != null && (about.isItalic() || about.getItalicAngle() != 0));
        return new boolean[] {bold, italic};
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        boolean draws = "Do".equals(operator.getName())
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName
                && getResources() != null;
        if (draws) {
            COSName name = (COSName) operands.get(0);
            if (getResources().isImageXObject(name)) {
                place(name);
                return;
            }
        }
        super.processOperator(operator, operands);
    }

    private void place(COSName name) throws IOException {
        ScannedPage here = page;
        PDXObject object = getResources().getXObject(name);
        if (here == null || !(object instanceof PDImageXObject image) || image.isStencil()) {
            return;
        }
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        PDRectangle box = getCurrentPage().getCropBox();
        float width = Math.abs(matrix.getScalingFactorX());
        float height = Math.abs(matrix.getScalingFactorY());
        float x = Math.min(matrix.getTranslateX(), matrix.getTranslateX() + matrix.getScaleX()) - box.getLowerLeftX();
        float bottom =
                Math.min(matrix.getTranslateY(), matrix.getTranslateY() + matrix.getScaleY()) - box.getLowerLeftY();
        float top = here.height - bottom - height;
        here.pictures.add(new ScannedPage.Placed(image, x, top, x + width, top + height, mark()));
    }
}
