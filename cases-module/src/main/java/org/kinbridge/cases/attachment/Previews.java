package org.kinbridge.cases.attachment;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Small pictures of what a file shows: the picture itself, or the first page of a PDF. */
final class Previews {

    static final int SIDE = 1000;

    private static final int DEEPEST = 8;

    /** Drawing takes memory: two at a time, the others wait. */
    private static final Semaphore DRAWING = new Semaphore(2);

    private Previews() {}

    /** A JPEG without metadata, at most 1000 pixels wide and high; empty if the file cannot be drawn. */
    static Optional<byte[]> of(FileKind kind, byte[] content) {
        DRAWING.acquireUninterruptibly();
        try {
            if (kind.picture()) {
                return Optional.of(Picture.redrawn(kind, content, SIDE));
            }
            return kind == FileKind.PDF ? firstPage(content) : Optional.empty();
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError notDrawable) {
            return Optional.empty();
        } finally {
            DRAWING.release();
        }
    }

    private static Optional<byte[]> firstPage(byte[] content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                new RandomAccessReadBuffer(content), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PDPage page = pdf.getPage(0);
            if (!harmless(page.getResources(), 0)) {
                return Optional.empty();
            }
            PDFRenderer renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            return Optional.of(Picture.jpeg(renderer.renderImage(0, scale(page.getCropBox()), ImageType.RGB), SIDE));
        }
    }

    private static float scale(PDRectangle box) throws IOException {
        float longest = Math.max(box.getWidth(), box.getHeight());
        float shortest = Math.min(box.getWidth(), box.getHeight());
        if (shortest < 1 || longest / shortest > 50) {
            throw new IOException("a page without an area");
        }
        return SIDE / longest;
    }

    /** Whether no picture on the page would fill the memory. */
    private static boolean harmless(@Nullable PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST) {
            return resources == null;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image
                    && (long) image.getWidth() * image.getHeight() > Picture.MOST_PIXELS) {
                return false;
            }
            if (object instanceof PDFormXObject form && !harmless(form.getResources(), depth + 1)) {
                return false;
            }
        }
        return true;
    }
}
