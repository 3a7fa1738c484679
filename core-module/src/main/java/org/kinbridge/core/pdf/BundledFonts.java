package org.kinbridge.core.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The fonts that travel with the application: Vazirmatn for Arabic script, Source Serif 4 for the rest (both OFL). */
enum BundledFonts {
    PERSIAN("Vazirmatn", 400, FontStyle.NORMAL, "Vazirmatn-Regular.ttf"),
    PERSIAN_BOLD("Vazirmatn", 700, FontStyle.NORMAL, "Vazirmatn-Bold.ttf"),
    /** Draws the digits 0 to 9 as Persian ones: page counters know no others. */
    PERSIAN_DIGITS("Vazirmatn FD", 400, FontStyle.NORMAL, "Vazirmatn-FD-Regular.ttf"),
    LATIN("Source Serif 4", 400, FontStyle.NORMAL, "SourceSerif4_400Regular.ttf"),
    LATIN_ITALIC("Source Serif 4", 400, FontStyle.ITALIC, "SourceSerif4_400Regular_Italic.ttf"),
    LATIN_BOLD("Source Serif 4", 700, FontStyle.NORMAL, "SourceSerif4_700Bold.ttf"),
    LATIN_BOLD_ITALIC("Source Serif 4", 700, FontStyle.ITALIC, "SourceSerif4_700Bold_Italic.ttf");

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final byte[] content;

    BundledFonts(String family, int weight, FontStyle style, String file) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.content = read(file);
    }

    /** Fonts are bound to the document that they are written into. */
    static void addTo(PdfRendererBuilder builder, PDDocument pdf) {
        for (BundledFonts font : values()) {
            builder.useFont(font.new WhenUsed(pdf), font.family, font.weight, font.style, true);
        }
    }

    /** Reads the font only if the document uses it. */
    private final class WhenUsed extends PDFontSupplier {

        private final PDDocument pdf;
        private @Nullable PDFont loaded;

        @SuppressWarnings("NullAway") // The class asks for a font at once; supply() is overridden, so none is needed.
        WhenUsed(PDDocument pdf) {
            super(null);
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            if (loaded == null) {
                loaded = load();
            }
            return loaded;
        }

        private PDFont load() {
            try {
                TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(content));
                // PDFBox would set "ft" as one glyph that no search finds again; Arabic letters are joined already.
                font.setEnableGsub(false);
                pdf.registerTrueTypeFontForClosing(font);
                return PDType0Font.load(pdf, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] read(String file) {
        try (InputStream in = BundledFonts.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is missing from the application");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
