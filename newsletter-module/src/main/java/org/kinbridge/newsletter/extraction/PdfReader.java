package org.kinbridge.newsletter.extraction;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Reads a PDF: by its tags where it has them, else by what its pages look like. */
final class PdfReader {
    private static final int MOST_PAGES = 1_000;
    private static final float SMALLEST_SIDE = 40;
    private static final int FEWEST_LETTERS = 20;
    private static final int LOGO_PAGES = 3;

    private final PDDocument document;
    private final List<ScannedPage> pages;
    private final Map<COSBase, Integer> shownOn = new HashMap<>();

    private PdfReader(PDDocument document, List<ScannedPage> pages) {
        this.document = document;
        this.pages = pages;
    }

    static Extraction read(byte[] bytes, DocumentReader.Progress progress) {
        PackedStreams.requireModest(bytes);
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            int all = document.getNumberOfPages();
            if (all > MOST_PAGES) {
                throw new Unreadable(Unreadable.Why.TOO_MANY_PAGES);
            }
            List<ScannedPage> pages = PdfScan.of(document, page -> progress.reached(page.number, all));
            return new PdfReader(document, pages).extract();
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(Unreadable.Why.ENCRYPTED, locked);
        } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException damaged) {
            // PDFBox meets broken objects with all of these.
            throw new Unreadable(Unreadable.Why.DAMAGED, damaged);
        }
    }

    private Extraction extract() {
        keepPhotographs();
        LineSheet sheet = tagged();
        if (sheet == null) {
            sheet = new LineSheet();
            LineSheet target = sheet;
            UntaggedPdf.write(pages, sheet, row -> {
                if (row.picture != null) {
                    put(target, row.picture, "", row.page);
                }
            });
        }
        for (ScannedPage page : pages) {
            if (page.glyphs.size() < FEWEST_LETTERS && page.isCovered()) {
                sheet.lose(Loss.Kind.PAGE_WITHOUT_TEXT, page.number);
            }
            if (page.unknownSigns > FEWEST_LETTERS) {
                sheet.lose(Loss.Kind.UNKNOWN_SIGNS, page.number);
            }
        }
        return PersianLetters.folded(Bookmarks.applied(sheet.finish(SourceFormat.PDF), firstBookmark()));
    }

    private @org.jspecify.annotations.Nullable PDOutlineItem firstBookmark() {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        return outline == null ? null : outline.getFirstChild();
    }

    private @org.jspecify.annotations.Nullable LineSheet tagged() {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null || !TaggedPdf.isWorthIt(document, pages)) {
            return null;
        }
        LineSheet sheet = new LineSheet();
        boolean whole = new TaggedPdf(
                        document, pages, sheet, (placed, words) -> put(sheet, placed, words, pageOf(placed)))
                .write(root);
        return whole ? sheet : null;
    }

    private int pageOf(ScannedPage.Placed placed) {
        return pages.stream()
                .filter(page -> page.pictures.contains(placed))
                .map(page -> page.number)
                .findFirst()
                .orElse(0);
    }

    /** Leaves out what is no photograph: ornaments, backgrounds under text, and logos that come back. */
    private void keepPhotographs() {
        for (ScannedPage page : pages) {
            page.pictures.stream()
                    .map(placed -> (COSBase) placed.image().getCOSObject())
                    .distinct()
                    .forEach(object -> shownOn.merge(object, 1, Integer::sum));
        }
        for (ScannedPage page : pages) {
            page.pictures.removeIf(placed -> Math.min(placed.x1() - placed.x0(), placed.y1() - placed.y0())
                            < SMALLEST_SIDE
                    || shownOn.getOrDefault(placed.image().getCOSObject(), 0) >= LOGO_PAGES
                    || (placed.area() > 0.75f * page.width * page.height && page.glyphs.size() > FEWEST_LETTERS));
        }
    }

    private static void put(LineSheet sheet, ScannedPage.Placed placed, String words, int page) {
        PDImageXObject image = placed.image();
        Look look = Look.PLAIN.onPage(page);
        if (PictureTaking.tooLarge(image.getWidth(), image.getHeight())) {
            sheet.lose(Loss.Kind.PICTURE_TOO_LARGE, page);
            return;
        }
        try {
            sheet.picture(PictureTaking.drawn(image.getImage()), words, look);
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Unreadable known) {
                throw known;
            }
            sheet.lose(Loss.Kind.PICTURE_UNREADABLE, page);
        }
    }
}
